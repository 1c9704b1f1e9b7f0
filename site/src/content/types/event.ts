import type { Card, Event, EventId, PersonId, Theme } from 'content-models';
import { readCard, readCards, readCardsOf, readFields, type CardQuery } from '../index.ts';
import { readNewestNaming } from './person.ts';

/** What links show of an event, or null while it is not public. */
export function readEventCard(id: EventId): Promise<Card | null> {
  return readCard({ collection: 'events', id });
}

/** The public ones among some events, in order. */
export function readEventCards(ids: readonly EventId[]): Promise<Card[]> {
  return readCardsOf(ids.map((id) => ({ collection: 'events', id })));
}

/** Some fields of an event, or null while it is not public. */
export function readEventFields<Field extends keyof Event>(id: EventId, fields: readonly Field[]) {
  return readFields('events', id, fields);
}

/** The events that end within a time, as lists show them. */
export function readEventsEnding(when: Pick<CardQuery, 'endsFrom' | 'endsBefore' | 'order' | 'limit'>) {
  return readCards({ collections: ['events'], ...when });
}

/** The newest events of a theme, as lists show them. */
export function readEventsOn(theme: Theme, limit: number) {
  return readCards({ collections: ['events'], theme, order: 'newest', limit });
}

/** Some fields of the newest events that name a person. */
export async function readEventsNaming<Field extends keyof Event>(
  person: PersonId,
  fields: readonly Field[],
  limit: number,
) {
  const cards = await readNewestNaming(person, 'events', limit);
  return Promise.all(cards.map(({ id }) => readEventFields(id, fields)));
}
