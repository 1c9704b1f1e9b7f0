import type { KeyFiguresByYear } from 'content-models';
import { readAmount, type Amount } from './amount.ts';

/** What is counted under the same words, year after year. */
export interface Series {
  /** What is counted: « participants au Forum ». */
  label: string;
  /** Oldest first, one a year. */
  points: Point[];
}

interface Point {
  year: number;
  /** As the editor wrote it: « plus de 900 ». */
  value: string;
  note: string | null;
  /** What may be drawn of it; null when the value is no number, or is in another unit than the others. */
  amount: Amount | null;
  /** Length of its drawing, in hundredths of the longest; null with the amount. */
  share: number | null;
}

/** Fewer make no series. */
const FEWEST_YEARS = 2;

/**
 * The series of the figures of the association, in the order in which their latest year has them. What is
 * counted in one year only is none, nor what is never a number.
 *
 * @param counted what the only series wanted counts; null for all of them
 */
export function seriesOf(years: KeyFiguresByYear['years'], counted: string | null = null): Series[] {
  const series = new Map<string, Omit<Point, 'share'>[]>();
  for (const { year, figures } of years.toSorted((a, b) => b.year - a.year)) {
    for (const { value, label, note } of figures) {
      const points = series.get(label) ?? [];
      // Counted twice in one year: the first is the one to compare.
      if (points.some((point) => point.year === year)) continue;
      series.set(label, [...points, { year, value, note, amount: readAmount(value) }]);
    }
  }
  return [...series]
    .filter(([label]) => counted === null || label === counted)
    .map(([label, points]) => ({ label, points: measured(points.toReversed()) }))
    .filter(({ points }) => points.filter(({ amount }) => amount !== null).length >= FEWEST_YEARS);
}

/** Gives lengths to the amounts that are in the unit of the latest: others can't be compared with it. */
function measured(points: readonly Omit<Point, 'share'>[]): Point[] {
  const unit = points.findLast(({ amount }) => amount !== null)?.amount?.unit;
  const comparable = points.map((point) => (point.amount?.unit === unit ? point : { ...point, amount: null }));
  const largest = Math.max(...comparable.map(({ amount }) => amount?.number ?? 0));
  return comparable.map((point) => ({
    ...point,
    share: point.amount === null ? null : largest === 0 ? 0 : (100 * point.amount.number) / largest,
  }));
}
