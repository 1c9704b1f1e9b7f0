/** What EcoIndex is made from: the elements of the page, its requests, its weight. */
export interface EcoMeasures {
  /** Elements inside drawings are left out by the method, and counted but for their first level by its Lighthouse plugin. */
  elements: number;
  requests: number;
  /** Kilobytes (1,000 bytes) transferred. */
  kilobytes: number;
}

/** Bounds of the twenty classes of each measure, from the HTTP Archive (https://github.com/cnumr/ecoindex_reference). */
const BOUNDS = {
  elements: [
    0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594_601,
  ],
  requests: [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920],
  kilobytes: [
    0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08, 2142.06,
    2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223_212.26,
  ],
};

/** EcoIndex of a page, out of 100, rounded. */
export function ecoIndex({ elements, requests, kilobytes }: EcoMeasures): number {
  const rank =
    3 * rankOf(elements, BOUNDS.elements) + 2 * rankOf(requests, BOUNDS.requests) + rankOf(kilobytes, BOUNDS.kilobytes);
  return Math.round(100 - (5 * rank) / 6);
}

/** Class of a value, from 0 to 20, and how far it is into it. */
function rankOf(value: number, bounds: readonly number[]): number {
  const next = bounds.findIndex((bound) => value < bound);
  const [from = 0, to = 0] = bounds.slice(next - 1, next + 1);
  return next === -1 ? bounds.length - 1 : next - 1 + (value - from) / (to - from);
}

/** What a score exceeds in each grade; the others are G. */
const GRADES = [
  ['A', 80],
  ['B', 70],
  ['C', 55],
  ['D', 40],
  ['E', 25],
  ['F', 10],
] as const;

/** Grade of a score, from A to G. */
export function ecoGrade(score: number): 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' {
  return GRADES.find(([, above]) => score > above)?.[0] ?? 'G';
}
