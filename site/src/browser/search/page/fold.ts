import { fold as foldText } from '../../../../search/french/fold.ts';

/** A label without what people write in several ways: accents, capitals, apostrophes, hyphens, spaces. */
export function fold(label: string): string {
  return foldText(label)
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}
