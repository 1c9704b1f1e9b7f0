import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug, TEXT_LIMITS } from '../shared/text.ts';
import { anchorOf, slugify, uniqueSlug } from './slugify.ts';

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
    ['Données & territoires', 'donnees-et-territoires'],
    ['R&D', 'r-et-d'],
    ['Nous ♥ la ville', 'nous-la-ville'],
    ['100 % numérique, 50\u00a0% à 5 €/an', '100-pour-cent-numerique-50-pour-cent-a-5-euros-an'],
    ['Ville + Agglo', 'ville-plus-agglo'],
    ['Emmaüs à Zürich', 'emmaus-a-zurich'],
    ['Grand Cœur, Æther', 'grand-coeur-aether'],
    ['1ʳᵉ et 3ᵉ éditions, n° 5', '1re-et-3e-editions-n-5'],
    ['CO₂ par m²', 'co2-par-m2'],
    ['contact@exemple', 'contact-exemple'],
    ['Marque™', 'marque'],
    ['lʼan et l`été', 'l-an-et-l-ete'],
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

describe('anchorOf', () => {
  it('makes the anchors that pages were first cited by', () => {
    expect(anchorOf('R&D : « Œuvrer »')).toBe('r-and-d-oeuvrer');
    expect(anchorOf('Capharnaüm')).toBe('capharnauem');
  });
});

describe('uniqueSlug', () => {
  it('numbers a slug that is taken', () => {
    const taken = new Set(['forum', 'forum-2']);
    expect(uniqueSlug('forum', (candidate) => taken.has(candidate))).toBe('forum-3');
  });
});
