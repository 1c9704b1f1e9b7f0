import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug, TEXT_LIMITS } from '../shared/text.ts';
import { slugify, uniqueSlug } from './slugify.ts';

describe('slugify', () => {
  it.each([
    [
      'Intelligence artificielle : les territoires s’engagent !',
      'intelligence-artificielle-les-territoires-s-engagent',
    ],
    ['Agir face à l’urgence de l’illectronisme', 'agir-face-a-l-urgence-de-l-illectronisme'],
    ['Œuvre et cætera', 'oeuvre-et-caetera'],
    ['Territoir’Prod', 'territoir-prod'],
    ['!!!', 'document'],
  ])('makes an address part of « %s »', (title, expected) => {
    expect(slugify(title)).toBe(expected);
  });

  it('gives a valid address part for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (title) => {
        expect(slug.safeParse(slugify(title)).success).toBe(true);
      }),
    );
  });

  it('cuts a title of 300 words at a whole word', () => {
    const result = slugify(Array.from({ length: 300 }, () => 'numérique').join(' '));
    expect(result.length).toBeLessThanOrEqual(TEXT_LIMITS.slug);
    expect(result.endsWith('numerique')).toBe(true);
  });
});

describe('uniqueSlug', () => {
  it('numbers a slug that is taken', () => {
    const taken = new Set(['forum', 'forum-2']);
    expect(uniqueSlug('forum', (candidate) => taken.has(candidate))).toBe('forum-3');
  });
});
