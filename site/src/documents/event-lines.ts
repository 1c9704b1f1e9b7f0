import { THEME_KEYS, type Event, type Theme } from 'content-models';

/** The lines of an event. The Forum is where all of them cross, unless its editor named some. */
export function linesOfEvent({ kind, themes }: Pick<Event, 'kind' | 'themes'>): readonly Theme[] {
  return kind === 'forum' && themes.length === 0 ? THEME_KEYS : themes;
}
