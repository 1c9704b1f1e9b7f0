import { expect, it } from 'vitest';
import { tableLines } from './table.ts';

it('sets words to the left and numbers to the right, under each other', () => {
  expect(
    tableLines(
      ['Mesure', 'ms'],
      [
        ['page', '8'],
        ['recherche', '120'],
      ],
    ),
  ).toEqual(['Mesure      ms', '─────────  ───', 'page         8', 'recherche  120']);
});
