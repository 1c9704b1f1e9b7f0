import { describe, expect, it } from 'vitest';
import { ecoGrade, ecoIndex } from './eco-index.ts';

describe('ecoIndex', () => {
  it.each([
    ['nothing', { elements: 0, requests: 0, kilobytes: 0 }, 100],
    ['the bounds of the second class', { elements: 75, requests: 15, kilobytes: 144.7 }, 90],
    ['the bounds of the tenth class', { elements: 603, requests: 78, kilobytes: 1448.32 }, 50],
    ['more than anything', { elements: 1e6, requests: 1e6, kilobytes: 1e6 }, 0],
    // Ranks 2.298, 12.5 and 1.688: 3 × 2.298 + 2 × 12.5 + 1.688 = 33.58.
    ['a hundred of each', { elements: 100, requests: 100, kilobytes: 100 }, 72],
  ])('of %s', (_name, measures, expected) => {
    expect(ecoIndex(measures)).toBe(expected);
  });
});

it.each([
  [100, 'A'],
  [81, 'A'],
  [80, 'B'],
  [56, 'C'],
  [10, 'G'],
])('gives a score of %d the grade %s', (score, grade) => {
  expect(ecoGrade(score)).toBe(grade);
});
