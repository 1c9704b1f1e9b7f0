import sindreSlugify from '@sindresorhus/slugify';
import { TEXT_LIMITS } from '../shared/text.ts';

/**
 * Address part made from a French title: lower case ASCII, `œ` as `oe`, cut at a whole word.
 * Never empty: a title without a letter or digit gives `document`.
 */
export function slugify(title: string, limit: number = TEXT_LIMITS.slug): string {
  const whole = sindreSlugify(title.normalize('NFC').replace(/[’']/g, ' '), { decamelize: false });
  return cutAtWord(whole, limit) || 'document';
}

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
