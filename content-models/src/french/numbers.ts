const number = new Intl.NumberFormat('fr-FR');
const oneDecimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const NO_BREAK_SPACE = '\u00a0';

/** « 1 130 », with non-breaking spaces. */
export function formatNumber(value: number): string {
  return number.format(value).replaceAll('\u202f', NO_BREAK_SPACE);
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
