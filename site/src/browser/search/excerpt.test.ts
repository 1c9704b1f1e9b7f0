// @vitest-environment jsdom

import { expect, it } from 'vitest';
import { parseExcerpt } from './excerpt.ts';

it('separates what was searched from what stands around it', () => {
  expect(parseExcerpt('La <mark>sobriété</mark> commence')).toEqual([
    { text: 'La ', isHit: false },
    { text: 'sobriété', isHit: true },
    { text: ' commence', isHit: false },
  ]);
});

it('writes elided words as the page does, hit or not', () => {
  expect(parseExcerpt('Face à l’ urgence de l’ <mark>illectronisme</mark>')).toEqual([
    { text: 'Face à l’urgence de l’', isHit: false },
    { text: 'illectronisme', isHit: true },
  ]);
});

it('gives escaped characters back as text, and never a tag', () => {
  expect(parseExcerpt('R&amp;D &lt;script&gt;')).toEqual([{ text: 'R&D <script>', isHit: false }]);
});

it('begins with the sentence of the first hit', () => {
  expect(parseExcerpt('du pays. Un droit reste une <mark>phrase</mark>. La suite')[0]).toEqual({
    text: 'Un droit reste une ',
    isHit: false,
  });
});

it('says by an ellipsis that the beginning of a sentence is missing', () => {
  expect(parseExcerpt('que les <mark>territoires</mark> attendent')[0]?.text).toBe('… que les ');
  expect(parseExcerpt('<mark>inclusion</mark> numérique')[0]?.text).toBe('… ');
});
