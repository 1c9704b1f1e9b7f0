import { describe, expect, it } from 'vitest';
import { readPartialDate } from './written-days.ts';

describe('readPartialDate', () => {
  it.each([
    ['2021', '2021'],
    ['2021-03', '2021-03'],
    ['03/2021', '2021-03'],
    ['3/2021', '2021-03'],
    ['2021-03-18', '2021-03-18'],
    ['18/03/2021', '2021-03-18'],
    [' 6/7/2023 ', '2023-07-06'],
    ['29/02/2024', '2024-02-29'],
    ['18 mars 2021', '2021-03-18'],
    ['2021/03/18', '2021-03-18'],
    ['18/03/21', '2021-03-18'],
    ['mars 2021', '2021-03'],
    ['Févr.\u00a02021', '2021-02'],
  ])('reads %s as %s', (text, expected) => {
    expect(readPartialDate(text)).toBe(expected);
  });

  it.each([
    '',
    '21',
    '2021-13',
    '13/2021',
    '29/02/2023',
    '31/04/2021',
    'brumaire 2021',
    'demain',
    '0/2021',
    '1/2/3/2021',
  ])('refuses %s', (text) => {
    expect(readPartialDate(text)).toBeNull();
  });
});
