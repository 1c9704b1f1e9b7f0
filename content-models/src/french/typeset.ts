const NO_BREAK_SPACE = '\u00a0';
const ANY_SPACE = '[ \u00a0\u202f\u2009]';

const RULES: readonly [RegExp, string][] = [
  // A space that the editor typed before a high mark, or inside guillemets, must not break.
  [new RegExp(`${ANY_SPACE}+(?=[;:!?»%€](?:[\\s\u00a0.,;:!?»)\\]]|$))`, 'gu'), NO_BREAK_SPACE],
  [new RegExp(`«${ANY_SPACE}+`, 'gu'), `«${NO_BREAK_SPACE}`],
  // Thousands: « 1 130 ». Only groups of three, so that « 17 18 mars » stays as it is.
  [new RegExp(`(?<=\\d)${ANY_SPACE}(?=\\d{3}(?!\\d))`, 'gu'), NO_BREAK_SPACE],
];

/**
 * French spacing of a text: the spaces that an editor typed before `; : ! ? » % €`, after `«` and
 * between thousands become non-breaking. Adds no space where none was typed, so an address or a time
 * (`https://…`, `10:02`) stays as it is. Applying it twice changes nothing.
 */
export function typeset(text: string): string {
  return RULES.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}

/** The words with a capital at their beginning. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
