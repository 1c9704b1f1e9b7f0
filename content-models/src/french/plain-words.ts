/** What was understood of a text, or a French sentence that says what was not and how to write it. */
export type Read<Value> = { value: Value } | { problem: string };

/**
 * A text as the readers of days and hours compare it: lower case, without accents, with one plain space between words,
 * whatever spaces, dashes and apostrophes were typed or pasted.
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ`]/g, "'")
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
