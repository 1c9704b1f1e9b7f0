import { dayOf, formatDate, timeIn, type IsoDay } from 'content-models';

/** « aujourd’hui à 19:00 », « demain à 9:00 », « hier à 22:37 », « le 3 décembre à 10:02 », « le 3 décembre 2025 », in Paris. */
export function nearMoment(moment: Date, now: Date): string {
  const day = dayOf(moment);
  const hour = timeIn(moment).replace(/^0/, '');
  const name = DAY_NAMES[daysBetween(dayOf(now), day)];
  if (name !== undefined) return `${name} à ${hour}`;
  return isSameYear(day, now) ? `le ${dayAndMonth(day)} à ${hour}` : `le ${formatDate(day)}`;
}

const DAY_NAMES: Readonly<Record<number, string>> = { [-1]: 'hier', 0: 'aujourd’hui', 1: 'demain' };

const DAY_MS = 24 * 60 * 60 * 1000;

function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

function isSameYear(day: IsoDay, now: Date): boolean {
  return day.slice(0, 4) === dayOf(now).slice(0, 4);
}

function dayAndMonth(day: IsoDay): string {
  return formatDate(day).replace(/ \d{4}$/, '');
}
