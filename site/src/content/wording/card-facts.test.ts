import { describe, expect, it } from 'vitest';
import { dateOf, joinFacts, kindOf, placeOf, shortDateOf } from './card-facts.ts';

describe('facts of a card', () => {
  it('name the kind where the type has kinds, else the type', () => {
    expect(kindOf({ collection: 'events', kind: 'expert-day' })).toBe('Journée experts');
    expect(kindOf({ collection: 'press-releases', kind: null })).toBe('Communiqué');
  });

  it('give the days of an event and the date of a text', () => {
    expect(dateOf({ date: '2025-03-10', endsOn: '2025-03-11' })).toBe('10\u00a0et\u00a011\u00a0mars 2025');
    expect(dateOf({ date: '2017-12', endsOn: null })).toBe('décembre 2017');
    expect(dateOf({ date: null, endsOn: null })).toBeNull();
  });

  it('shorten the month in tables', () => {
    expect(shortDateOf({ date: '2023-07-06', endsOn: null })).toBe('6\u00a0juil. 2023');
    expect(shortDateOf({ date: '2023-07-06', endsOn: '2023-07-06' })).toBe('6\u00a0juil. 2023');
  });

  it('leave out what is unknown', () => {
    expect(placeOf({ venue: null, place: 'Rennes' })).toBe('Rennes');
    expect(joinFacts([null, null])).toBeNull();
  });
});
