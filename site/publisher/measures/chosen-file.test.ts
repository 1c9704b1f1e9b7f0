import { describe, expect, it } from 'vitest';
import { chosenFile } from './chosen-file.ts';

const srcset = '/a-400.avif 400w, /a-700.avif 700w, /a-1400.avif 1400w';

describe('the file of an image', () => {
  it.each([
    ['fills its place', '(min-width: 62rem) 42rem, 100vw', '/a-700.avif'],
    ['is the largest when none does', '100vw', '/a-1400.avif'],
    [
      'follows the first condition that holds',
      '(max-width: 60rem) 100vw, (min-width: 1000px) 300px, 40rem',
      '/a-400.avif',
    ],
    ['fills the window when nothing is said', undefined, '/a-1400.avif'],
  ])('%s', (_rule, sizes, file) => {
    expect(chosenFile([{ srcset, ...(sizes !== undefined && { sizes }) }])).toBe(file);
  });

  it('is its own when there is no choice', () => {
    expect(chosenFile([{ src: '/a.png' }])).toBe('/a.png');
  });

  it.each([
    ['place', { srcset, sizes: 'calc(100vw - 2rem)' }],
    ['file', { srcset: '/a.avif 2x' }],
  ])('is not guessed when its %s is written in another way', (_part, attributes) => {
    expect(() => chosenFile([attributes])).toThrow(/ne sait pas lire/);
  });
});
