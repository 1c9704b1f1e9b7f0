import { SECTIONS } from './sections.ts';
import { THEME_KEYS, type Theme } from './shared/themes.ts';

/** Address of the page of a theme, `/themes/data/`. */
export function themeAddress(theme: Theme): string {
  return `${SECTIONS.themes.address}${theme}/`;
}

/** Address of the calendar of a theme, `/themes/data/agenda.ics`. */
export function themeCalendarAddress(theme: Theme): string {
  return `${themeAddress(theme)}agenda.ics`;
}

/** The theme of that name in an address, or null. */
export function themeAt(name: string | undefined): Theme | null {
  return THEME_KEYS.find((theme) => theme === name) ?? null;
}

/** The pages and calendars of the themes, which are there whatever is published. */
export const THEME_ADDRESSES: readonly string[] = THEME_KEYS.flatMap((theme) => [
  themeAddress(theme),
  themeCalendarAddress(theme),
]);
