import { THEME_KEYS, THEMES, type Theme } from 'content-models';

/** A line drawn on a page: a theme's, or the trunk that carries what has no theme. */
export type Lane = Theme | 'trunk';

/** Themes in the order their lines are drawn, top to bottom or left to right: last opened first. */
export function inLineOrder(themes: Iterable<Theme>): Theme[] {
  const wanted = new Set(themes);
  return THEME_KEYS.filter((theme) => wanted.has(theme)).reverse();
}

/** The lanes of a drawing: the themes' in order, or the trunk alone. */
export function lanesOf(themes: Iterable<Theme>): Lane[] {
  const ordered = inLineOrder(themes);
  return ordered.length === 0 ? ['trunk'] : ordered;
}

/** Class that gives what is drawn the colour of a line. The trunk has that of the text. */
export function lineClass(lane: Lane): string | null {
  return lane === 'trunk' ? null : `line-${THEMES[lane].sign}`;
}

/** Classes that give an element the colour and the shape of a line. */
export function lineClasses(lane: Lane): string | null {
  return lane === 'trunk' ? null : `line-${THEMES[lane].sign} is-${THEMES[lane].family}`;
}

/** What is drawn inside a line's stroke, so that colour never tells lines apart alone. */
export function coreClasses(lane: Lane): string | null {
  if (lane === 'trunk' || THEMES[lane].family === 'publics') return null;
  return THEMES[lane].family === 'action' ? 'core is-dotted' : 'core';
}
