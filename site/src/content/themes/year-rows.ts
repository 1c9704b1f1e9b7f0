import { count, type DatedCollection } from 'content-models';
import type { ThemeYear } from '../queries.ts';

/** A year of a theme as it is drawn and said. */
export interface YearRow {
  /** « 2025 », « Avant 2014 ». */
  label: string;
  /** « 2 positions, 1 replay ». */
  words: string;
  /** Parts of the whole width, one for each type of document, in the order of the words. */
  parts: { start: number; end: number }[];
}

/** A type of document that is counted, and how it is called in a count. */
export interface Counted {
  collection: DatedCollection;
  singular: string;
  plural: string;
}

/** More years make a drawing that nobody reads: what came before them is one row. */
const MOST_YEARS = 10;

/** What is drawn and said of the years of a theme, the latest first; lengths are hundredths of the greatest year. */
export function yearRows(years: readonly ThemeYear[], counted: readonly Counted[]): YearRow[] {
  const rows = withoutOldest(years);
  const greatest = Math.max(...rows.map(({ counts }) => totalOf(counts)), 1);
  return rows.map(({ label, counts }) => {
    const told = counted.flatMap(({ collection, singular, plural }) => {
      const number = counts[collection] ?? 0;
      return number === 0 ? [] : [{ number, words: count(number, singular, plural) }];
    });
    let end = 0;
    return {
      label,
      words: told.map(({ words }) => words).join(', '),
      parts: told.map(({ number }) => {
        const start = end;
        end += (100 * number) / greatest;
        return { start, end };
      }),
    };
  });
}

type Row = Pick<ThemeYear, 'counts'> & { label: string };

function withoutOldest(years: readonly ThemeYear[]): Row[] {
  const all = years.map(({ year, counts }): Row => ({ label: String(year), counts }));
  if (all.length <= MOST_YEARS + 1) return all;
  const kept = all.slice(0, MOST_YEARS);
  const sums: Partial<Record<DatedCollection, number>> = {};
  for (const { counts } of all.slice(MOST_YEARS)) {
    for (const collection of Object.keys(counts) as DatedCollection[])
      sums[collection] = (sums[collection] ?? 0) + (counts[collection] ?? 0);
  }
  return [...kept, { label: `Avant ${kept.at(-1)?.label ?? ''}`, counts: sums }];
}

function totalOf(counts: ThemeYear['counts']): number {
  return Object.values(counts).reduce((sum, number) => sum + number, 0);
}
