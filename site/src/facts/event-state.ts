import type { Event, IsoDay } from 'content-models';

export type EventState = 'upcoming' | 'ongoing' | 'past' | 'postponed' | 'cancelled';

/** What a visitor wants to know of an event today: the editor's decision first, then the days. */
export function stateOf(
  { status, startsOn, endsOn }: Pick<Event, 'status' | 'startsOn' | 'endsOn'>,
  today: IsoDay,
): EventState {
  if (status !== 'confirmed') return status;
  if (endsOn < today) return 'past';
  return startsOn <= today ? 'ongoing' : 'upcoming';
}

export const EVENT_STATE_LABELS = {
  upcoming: 'À venir',
  ongoing: 'En cours',
  past: 'Passé',
  postponed: 'Reporté',
  cancelled: 'Annulé',
} as const satisfies Record<EventState, string>;
