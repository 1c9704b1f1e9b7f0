/**
 * A name as it is compared: lower case, without accents or punctuation, « st » as « saint », one space
 * between words.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(st|ste|sts|stes)\b/g, (short) => SAINTS[short] ?? short)
    .trim();
}

const SAINTS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', sts: 'saints', stes: 'saintes' };
