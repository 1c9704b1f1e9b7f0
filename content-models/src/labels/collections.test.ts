import { expect, it } from 'vitest';
import { nameOfOne } from './collections.ts';

it('names one document of a type, in agreement', () => {
  expect([nameOfOne('press-releases'), nameOfOne('programmes')]).toEqual([
    'un communiqué',
    'une année de Territoir’Prod',
  ]);
  expect(nameOfOne('media', 'autre ')).toBe('une autre image');
});
