import { parisDaysOf, type Event, type IsoDay } from 'content-models';

export type EventState = 'upcoming' | 'ongoing' | 'past' | 'postponed' | 'cancelled';

/** What a visitor wants to know of an event today: the editor's decision first, then the days in Paris. */
export function stateOf(
  { status, ...period }: Pick<Event, 'status' | 'startsOn' | 'endsOn' | 'startTime' | 'endTime' | 'timeZone'>,
  today: IsoDay,
): EventState {
  if (status !== 'confirmed') return status;
  const { first, last } = parisDaysOf(period);
  if (last < today) return 'past';
  return first <= today ? 'ongoing' : 'upcoming';
}

export const EVENT_STATE_LABELS = {
  upcoming: 'À venir',
  ongoing: 'En cours',
  past: 'Passé',
  postponed: 'Reporté',
  cancelled: 'Annulé',
} as const satisfies Record<EventState, string>;
