import { expect, it } from 'vitest';
import { parseExcerpt } from './excerpt.ts';

it('separates what was searched from what stands around it', () => {
  expect(parseExcerpt('la <mark>sobriété</mark> commence')).toEqual([
    { text: 'la ', isHit: false },
    { text: 'sobriété', isHit: true },
    { text: ' commence', isHit: false },
  ]);
});

it('writes elided words as the page does, hit or not', () => {
  expect(parseExcerpt('face à l’ urgence de l’ <mark>illectronisme</mark>')).toEqual([
    { text: 'face à l’urgence de l’', isHit: false },
    { text: 'illectronisme', isHit: true },
  ]);
});

it('gives escaped characters back as text, and never a tag', () => {
  expect(parseExcerpt('R&amp;D &lt;script&gt;')).toEqual([{ text: 'R&D <script>', isHit: false }]);
});
