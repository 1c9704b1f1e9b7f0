import { cardOf, FILED_COLLECTIONS, placeInLists, referenceKey, type Card, type FiledCollection } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Filing } from './filing.ts';

const day = fc
  .record({
    year: fc.constantFrom(2023, 2024),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
const id = fc.integer({ min: 1, max: 12 });
const card: fc.Arbitrary<Card> = fc.oneof(
  fc.record({ id, adoptedOn: partialDate }).map((fields) => cardOf(SAMPLES.manifesto(fields))),
  fc.record({ id, startsOn: day }).map(({ id, startsOn }) => cardOf(SAMPLES.event({ id, startsOn, endsOn: startsOn }))),
  fc
    .record({ id, title: fc.constantFrom('Aide', 'Énergie', 'Eau', '10 ans') })
    .map((fields) => cardOf(SAMPLES.page(fields))),
);
const LIMIT = 3;

/** Every list there is, with what its page shows. */
function pagesOf(filing: Filing): { collection: FiledCollection; list: string; cards: readonly Card[] }[] {
  return FILED_COLLECTIONS.flatMap((collection) =>
    filing
      .sizes(collection)
      .flatMap(({ list }) => [list, ...filing.sizes(collection, list).map((part) => part.list)])
      .map((list) => ({ collection, list, cards: filing.cards(collection, list) ?? [] })),
  );
}

describe('Filing', () => {
  it('lists each document once, where it belongs, whatever came and went', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(card, fc.boolean()), { maxLength: 60 }), (steps) => {
        const filing = new Filing(LIMIT);
        const filed = new Map<string, Card>();
        for (const [next, isRemoval] of steps) {
          const known = filed.get(referenceKey(next));
          if (known !== undefined) filing.remove(known);
          filed.delete(referenceKey(next));
          if (isRemoval) continue;
          filing.add(next);
          filed.set(referenceKey(next), next);
        }
        const pages = pagesOf(filing);
        expect(pages.flatMap(({ cards }) => cards.map(referenceKey)).sort()).toEqual([...filed.keys()].sort());
        for (const { collection, list, cards } of pages) {
          for (const shown of cards) {
            const place = placeInLists(shown);
            expect(place?.collection).toBe(collection);
            expect([place?.list, place?.sublist]).toContain(list);
          }
        }
      }),
    );
  });

  it('has the lists that the same documents make in any order', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(card, { selector: referenceKey, maxLength: 30 })
          .chain((cards) => fc.tuple(fc.constant(cards), fc.shuffledSubarray(cards, { minLength: cards.length }))),
        ([cards, shuffled]) => {
          const [first, second] = [cards, shuffled].map((order) => {
            const filing = new Filing(LIMIT);
            for (const next of order) filing.add(next);
            return pagesOf(filing);
          });
          expect(first).toEqual(second);
        },
      ),
    );
  });

  it('cuts a year that grows past the limit into months, newest first, and puts it back together', () => {
    const filing = new Filing(LIMIT);
    const cards = ['2023-01-05', '2023-01-06', '2023-03', '2023'].map((adoptedOn, index) =>
      cardOf(SAMPLES.manifesto({ id: index + 1, adoptedOn })),
    );
    for (const next of cards) filing.add(next);
    expect(filing.sizes('manifestos')).toEqual([{ list: '2023', size: 4 }]);
    expect(filing.sizes('manifestos', '2023')).toEqual([
      { list: '2023-03', size: 1 },
      { list: '2023-01', size: 2 },
    ]);
    expect(filing.cards('manifestos', '2023')?.map(({ date }) => date)).toEqual(['2023']);
    for (const next of cards.slice(0, 1)) filing.remove(next);
    expect(filing.sizes('manifestos', '2023')).toEqual([]);
    expect(filing.cards('manifestos', '2023')).toHaveLength(3);
    expect(filing.cards('manifestos', '2023-01')).toBeNull();
  });
});
