import { THEME_KEYS, type Card, type Theme } from 'content-models';

/** The lines of an event, or of any document. The Forum is where all of them cross, unless its editor named some. */
export function linesOfEvent({ kind, themes }: Pick<Card, 'kind' | 'themes'>): readonly Theme[] {
  return kind === 'forum' && themes.length === 0 ? THEME_KEYS : themes;
}
