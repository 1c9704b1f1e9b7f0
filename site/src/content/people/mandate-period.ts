import { formatDate, type Mandate } from 'content-models';

/** « de 2014 à juillet 2020 », « depuis 2020 », « jusqu’en 2020 », or null when no date is known. */
export function formatMandatePeriod({ from, to }: Pick<Mandate, 'from' | 'to'>): string | null {
  if (from !== null && to !== null) return from === to ? formatDate(from) : `${start('de', from)} ${end('à', to)}`;
  if (from !== null) return `depuis ${article(from)}${formatDate(from)}`;
  return to === null ? null : `jusqu’${to.length === 10 ? 'au ' : 'en '}${formatDate(to)}`;
}

const VOWELS = /^[ao]/;

function start(word: 'de', date: string): string {
  if (date.length === 10) return `du ${formatDate(date)}`;
  const text = formatDate(date);
  return VOWELS.test(text) ? `d’${text}` : `${word} ${text}`;
}

function end(word: 'à', date: string): string {
  return date.length === 10 ? `au ${formatDate(date)}` : `${word} ${formatDate(date)}`;
}

function article(date: string): string {
  return date.length === 10 ? 'le ' : '';
}
