import { describe, expect, it } from 'vitest';
import { soughtPattern } from './sought-pattern.ts';

describe('soughtPattern', () => {
  it.each([
    ["l'essai metropole", true],
    ['Métropole', true],
    ['', true],
    ['metropole lyon', false],
    ['%', false],
  ])('« %s »: %s', (typed, isFound) => {
    expect(soughtPattern(typed).test('Métropole de l’Essai')).toBe(isFound);
  });
});
