import type { Read } from './plain-words.ts';

const number = new Intl.NumberFormat('fr-FR');
const oneDecimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const NO_BREAK_SPACE = '\u00a0';

/** « 1 130 », with non-breaking spaces. */
export function formatNumber(value: number): string {
  return number.format(value).replaceAll('\u202f', NO_BREAK_SPACE);
}

/**
 * Reads a number as a French person writes it: `1300`, `1 300`, `12,5`, `−3`, whatever spaces were typed or pasted. The
 * point of a numeric keypad is a comma, unless three figures follow it: some write thousands so.
 */
export function readNumber(text: string): Read<number> {
  const plain = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^[−–-] ?/, '-');
  if (/^-?\d{1,3}(?:\.\d{3})+$/.test(plain)) return { problem: ambiguous(plain) };
  if (!/^-?(?:\d{1,3}(?: \d{3})+|\d+)(?:[,.]\d+)?$/.test(plain)) return { problem: NOT_A_NUMBER };
  const value = Number(plain.replaceAll(' ', '').replace(',', '.'));
  return Math.abs(value) > Number.MAX_SAFE_INTEGER ? { problem: NOT_A_NUMBER } : { value };
}

const NOT_A_NUMBER = 'Ce n’est pas un nombre. Écrivez des chiffres seuls, par exemple 1\u00a0300.';

function ambiguous(text: string): string {
  const thousands = text.replaceAll('.', NO_BREAK_SPACE);
  return `« ${text} » peut se lire de deux façons. Écrivez ${thousands}, ou une virgule pour des décimales.`;
}

/** « 240 octets », « 12,5 Ko », « 1,2 Mo ». Units of 1,000 bytes. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${formatNumber(bytes)}${NO_BREAK_SPACE}${bytes < 2 ? 'octet' : 'octets'}`;
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'Ko'] : [bytes / 1_000_000, 'Mo'];
  return `${oneDecimal.format(value).replaceAll('\u202f', NO_BREAK_SPACE)}${NO_BREAK_SPACE}${unit}`;
}

/** « 1 page », « 2 pages »: French counts 0 and 1 as singular. */
export function count(value: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(value)}${NO_BREAK_SPACE}${Math.abs(value) < 2 ? singular : plural}`;
}

/** « 683 981 habitants (population municipale 2023, Insee) »; without its year where that is not known. */
export function describeInhabitants(population: number, year: number | null): string {
  const kind = year === null ? 'population municipale' : `population municipale ${String(year)}`;
  return `${count(population, 'habitant')} (${kind}, Insee)`;
}
