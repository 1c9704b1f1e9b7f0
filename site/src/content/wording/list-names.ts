import { formatDate, NO_LETTER, type ListKey } from 'content-models';
import { capitalize } from './capitalize.ts';

/** The year or the month that the last parts of an archive's address name, or null: a document's slug never looks like one. */
export function periodFromSlugs(year: string, month?: string): ListKey | null {
  if (!/^\d{4}$/.test(year)) return null;
  if (month === undefined) return year;
  return /^(0[1-9]|1[0-2])$/.test(month) ? `${year}-${month}` : null;
}

/** Name of a list among those it stands with: « 2025 », « Novembre » among the months of a year, « D », « 0–9 ». */
export function listLabel(list: ListKey): string {
  if (list === NO_LETTER) return '0–9';
  return list.includes('-') ? capitalize(formatDate(list).replace(/ \d{4}$/, '')) : list.toUpperCase();
}

/** « de 2025 », « de novembre 2025 », « d’avril 2025 ». */
export function ofPeriod(period: ListKey): string {
  const name = formatDate(period);
  return /^[ao]/.test(name) ? `d’${name}` : `de ${name}`;
}
