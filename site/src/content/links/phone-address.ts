import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * The `tel:` address (RFC 3966) of a number as an officer writes it, the first when there are several: international,
 * since who calls may be anywhere. Null for one that can't be called as it is written, such as six digits of Nouméa
 * without their +687.
 */
export function phoneAddress(written: string): string | null {
  const [, first = '', ofDesk] = /^(.*?)(?:[\s,(]*\b(?:poste|p\.)\s*(\d{1,7})\)?)?\s*$/i.exec(firstOf(written)) ?? [];
  const number = parsePhoneNumberFromString(first, { defaultCountry: 'FR' });
  if (number?.isPossible() !== true) return shortAddress(first);
  const extension = ofDesk ?? number.ext;
  return `tel:${toItsTerritory(number)}${extension === undefined ? '' : `;ext=${extension}`}`;
}

/** « 01 99 00 12 34 » of « 01 99 00 12 34 / 35 » or « 01 99 00 12 34 ou 06 99 00 12 34 ». */
function firstOf(written: string): string {
  return written.split(/\s+(?:ou|et)\s+|[/;]/)[0] ?? '';
}

/** Codes of the overseas territories that share the numbering of France, by the first digits of their numbers (Arcep). */
const TERRITORIES: readonly [RegExp, string][] = [
  [/^(?:590|69[01])/, '590'],
  [/^(?:594|694)/, '594'],
  [/^(?:596|69[67])/, '596'],
  [/^(?:26[239]|639|69[23])/, '262'],
  [/^(?:508|708)/, '508'],
];

/** A number of Saint-Denis, 0262…, is +262 262…, though France writes it as its own. */
function toItsTerritory(number: { number: string; countryCallingCode: string; nationalNumber: string }): string {
  if (number.countryCallingCode !== '33') return number.number;
  const [, code] = TERRITORIES.find(([numbers]) => numbers.test(number.nationalNumber)) ?? [];
  return code === undefined ? number.number : `+${code}${number.nationalNumber}`;
}

/** Numbers that are called within France alone: 15, 112, 3939, 118 712. */
function shortAddress(written: string): string | null {
  const digits = written.replace(/[\s.-]/g, '');
  return /^(?:1\d{1,2}|(?:10|3\d)\d{2}|11[68]\d{3})$/.test(digits) ? `tel:${digits};phone-context=+33` : null;
}
