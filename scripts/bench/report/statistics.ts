/** What is kept of a series of measures. */
export interface Summary {
  count: number;
  median: number;
  /** The highest: what the least lucky reader saw. */
  worst: number;
}

/** @returns undefined for no measure at all */
export function summarize(values: readonly number[]): Summary | undefined {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  // Of an even number, halfway between the two in the middle.
  const [low = NaN, high = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return { count: sorted.length, median: (low + high) / 2, worst: sorted.at(-1) ?? NaN };
}

/** How many times as much as the first; undefined where there is nothing to compare. */
export function growth(first: number | undefined, value: number | undefined): number | undefined {
  return first === undefined || value === undefined || first === 0 ? undefined : value / first;
}

/** The value that a part of the measures does not exceed, that part between 0 and 1. */
export function percentile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * part) - 1)] ?? NaN;
}
