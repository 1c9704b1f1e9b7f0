import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridOf } from './table-grid.ts';

const cell = (name: string, columnSpan = 1, rowSpan = 1) => ({ name, columnSpan, rowSpan });
const namesOf = (rows: ReturnType<typeof cell>[][]) =>
  gridOf(rows).map((places) => places.map((place) => place?.cell.name ?? '').join(' '));

describe('the grid of a table', () => {
  it('has a cell in each place that it covers, and puts the next ones beside it', () => {
    expect(namesOf([[cell('a', 1, 2), cell('b', 2)], [cell('c'), cell('d')], [cell('e', 3)]])).toEqual([
      'a b b',
      'a c d',
      'e e e',
    ]);
  });

  it('stops a cell where another comes down, and at the last row', () => {
    expect(namesOf([[cell('a'), cell('b', 1, 9)], [cell('c', 5)]])).toEqual(['a b', 'c b']);
  });

  it('has places without a cell where rows are shorter than others', () => {
    expect(namesOf([[cell('a'), cell('b')], [], [cell('c')]])).toEqual(['a b', ' ', 'c ']);
  });

  it('loses no cell, and gives each a rectangle', () => {
    const spans = fc.record({ columnSpan: fc.integer({ min: 1, max: 4 }), rowSpan: fc.integer({ min: 1, max: 4 }) });
    fc.assert(
      fc.property(fc.array(fc.array(spans, { maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const places = gridOf(rows).flatMap((row, at) => row.map((place, column) => ({ place, at, column })));
        for (const one of rows.flat()) {
          const own = places.filter(({ place }) => place?.cell === one);
          const size = (values: number[]) => Math.max(...values) - Math.min(...values) + 1;
          expect(own.length).toBeGreaterThan(0);
          expect(own.length).toBe(size(own.map(({ at }) => at)) * size(own.map(({ column }) => column)));
        }
      }),
    );
  });
});
