import sindreSlugify from '@sindresorhus/slugify';
import { TEXT_LIMITS } from '../shared/text.ts';

/**
 * Address part made from a French title: lower case ASCII, `œ` as `oe`, `&` as `et`, cut at a whole word.
 * Never empty: a title without a letter or digit gives `document`.
 */
export function slugify(title: string, limit: number = TEXT_LIMITS.slug): string {
  // The marks of trade are letters to NFKC, as are the small ones of « 3ᵉ », « m² » and « CO₂ » that are to be read.
  const plain = title.replace(APOSTROPHES, ' ').replace(/[™℠]/g, ' ').normalize('NFKC');
  const whole = sindreSlugify(plain, { decamelize: false, customReplacements: FRENCH_WORDS });
  return cutAtWord(whole, limit) || 'document';
}

/**
 * Anchor of a heading: not kept with the document, so it is made as it was when pages were first cited, with the
 * library's English « and ».
 */
export function anchorOf(heading: string): string {
  const whole = sindreSlugify(heading.normalize('NFC').replace(/[’']/g, ' '), { decamelize: false });
  return cutAtWord(whole, TEXT_LIMITS.slug) || 'document';
}

/** What stands between an elided word and the next, as keyboards, word processors and the web write it. */
const APOSTROPHES = /['’‘‛ʼʹ′`´]/g;

/** What @sindresorhus/slugify 3.0.1 says in English (« and », « love », « unicorn »), as in German (« ü » is « ue »), or drops. */
const FRENCH_WORDS: [string, string][] = [
  ['&', ' et '],
  ['+', ' plus '],
  ['%', ' pour cent '],
  ['€', ' euros '],
  ['♥', ' '],
  ['🦄', ' '],
  ['ä', 'a'],
  ['ö', 'o'],
  ['ü', 'u'],
  ['Ä', 'A'],
  ['Ö', 'O'],
  ['Ü', 'U'],
];

/** The first of `wanted`, `wanted-2`, `wanted-3`… that is not taken. */
export function uniqueSlug(wanted: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const suffix = `-${String(number)}`;
    const candidate = `${cutAtWord(wanted, TEXT_LIMITS.slug - suffix.length)}${suffix}`;
    if (!isTaken(candidate)) return candidate;
  }
}

function cutAtWord(slug: string, limit: number): string {
  if (slug.length <= limit) return slug;
  const cut = slug.slice(0, limit + 1);
  const lastHyphen = cut.lastIndexOf('-');
  return lastHyphen > 0 ? cut.slice(0, lastHyphen) : slug.slice(0, limit);
}
