import { expect, it } from 'vitest';
import { seriesOf } from './series.ts';

const figure = (value: string, label: string) => ({ value, label, note: null });
const YEARS = [
  { year: 2024, figures: [figure('1 130', 'participants'), figure('48', 'conférences')] },
  { year: 2022, figures: [figure('6 390 km', 'en train'), figure('850', 'participants')] },
  { year: 2017, figures: [figure('plus de 900', 'participants'), figure('5 heures', 'en train')] },
  { year: 2015, figures: [figure('beaucoup', 'participants')] },
];

it('follows what is counted under the same words, oldest first, and leaves out what is counted once', () => {
  expect(seriesOf(YEARS).map(({ label, points }) => [label, points.map(({ year }) => year)])).toEqual([
    ['participants', [2015, 2017, 2022, 2024]],
  ]);
});

it('draws each number in proportion to the largest, and nothing of what is no number', () => {
  const [participants] = seriesOf(YEARS);
  expect(participants?.points.map(({ value, share }) => [value, share])).toEqual([
    ['beaucoup', null],
    ['plus de 900', (100 * 900) / 1130],
    ['850', (100 * 850) / 1130],
    ['1 130', 100],
  ]);
});

it('never compares two units, and draws zero as nothing', () => {
  const years = [
    { year: 2024, figures: [figure('2 km', 'a'), figure('0', 'b')] },
    { year: 2023, figures: [figure('1 km', 'a'), figure('0', 'b')] },
    { year: 2022, figures: [figure('3 h', 'a')] },
  ];
  const [distances, nothing] = seriesOf(years);
  expect(distances?.points.map(({ share }) => share)).toEqual([null, 50, 100]);
  expect(nothing?.points.map(({ share }) => share)).toEqual([0, 0]);
});

it('keeps to what is asked for', () => {
  expect(seriesOf(YEARS, 'conférences')).toEqual([]);
  expect(seriesOf(YEARS, 'participants')).toHaveLength(1);
});
