import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlock, writeBlock } from './block.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { readPostings, writePosting, type Posting } from './postings.ts';

it('numbers and texts are read as they were written', () => {
  const value = fc.oneof(fc.nat(), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const writer = new ByteWriter();
      for (const each of values)
        if (typeof each === 'number') writer.number(each);
        else writer.text(each);
      const reader = new ByteReader(writer.end());
      expect(values.map((each) => (typeof each === 'number' ? reader.number() : reader.text()))).toEqual(values);
    }),
  );
});

const place = fc
  .tuple(fc.nat({ max: 5000 }), fc.integer({ min: 1, max: 15 }))
  .map(([number, weight]) => (number << 4) | weight);
const postings: fc.Arbitrary<Posting[]> = fc
  .uniqueArray(
    fc.record({
      page: fc.nat({ max: 100_000 }),
      head: fc.nat({ max: 3 }),
      places: fc.uniqueArray(place, { selector: (entry) => entry >>> 4, maxLength: 8 }),
    }),
    { selector: ({ page }) => page, maxLength: 20 },
  )
  .map((all) =>
    all
      .map((posting) => ({ ...posting, places: posting.places.toSorted((a, b) => a - b) }))
      .toSorted((a, b) => a.page - b.page),
  );

function written(all: readonly Posting[]): Uint8Array {
  const writer = new ByteWriter();
  for (const [index, posting] of all.entries()) writePosting(writer, posting, all[index - 1]?.page ?? -1);
  return writer.end();
}

describe('postings', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(postings, (all) => {
        const { pages, heads, starts, entries } = readPostings(written(all), all.length);
        const read = [...pages].map((page, index) => ({
          page,
          head: heads[index],
          places: [...entries.slice(starts[index], starts[index + 1])],
        }));
        expect(read).toEqual(all);
      }),
    );
  });
});

describe('blocks', () => {
  it('hold each form of each family', () => {
    const families = [
      { key: '=la charte', forms: [{ form: '=la charte', count: 0, postings: new Uint8Array() }] },
      { key: 'chart', forms: ['charte', 'chartes'].map((form) => ({ form, ...one(3) })) },
      { key: 'coeur', forms: [{ form: 'coeur', ...one(7) }] },
    ];
    const block = readBlock(writeBlock(families));
    expect([...block.keys()]).toEqual(['=la charte', 'chart', 'coeur']);
    expect(block.get('chart')?.map(({ form }) => form)).toEqual(['charte', 'chartes']);
    expect([...(block.get('coeur')?.[0]?.postings().pages ?? [])]).toEqual([7]);
  });
});

function one(page: number) {
  return { count: 1, postings: written([{ page, head: 0, places: [] }]) };
}
