import { describe, expect, it } from 'vitest';
import { yearRows } from './year-rows.ts';

const COUNTED = [
  { collection: 'manifestos', singular: 'position', plural: 'positions' },
  { collection: 'events', singular: 'rendez-vous', plural: 'rendez-vous' },
  { collection: 'replays', singular: 'replay', plural: 'replays' },
] as const;

describe('the years of a theme', () => {
  it('say how many documents of each type, and draw them one after the other to the scale of the greatest', () => {
    const years = [
      { year: 2025, counts: { replays: 1, manifestos: 3 } },
      { year: 2023, counts: { events: 1 } },
    ];
    expect(yearRows(years, COUNTED)).toEqual([
      {
        label: '2025',
        words: '3\u00a0positions, 1\u00a0replay',
        parts: [
          { start: 0, end: 75 },
          { start: 75, end: 100 },
        ],
      },
      { label: '2023', words: '1\u00a0rendez-vous', parts: [{ start: 0, end: 25 }] },
    ]);
  });

  it('are one row for all that came before the last ten', () => {
    const years = Array.from({ length: 14 }, (_, index) => ({ year: 2025 - index, counts: { events: 1 } }));
    const rows = yearRows(years, COUNTED);
    expect(rows).toHaveLength(11);
    expect(rows.at(-1)).toMatchObject({ label: 'Avant 2016', words: '4\u00a0rendez-vous' });
  });

  it('are nothing where there is no document', () => {
    expect(yearRows([], COUNTED)).toEqual([]);
  });
});
