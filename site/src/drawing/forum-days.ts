import type { IsoDay, PartialDate } from 'content-models';

const MONTHS = {
  long: new Intl.DateTimeFormat('fr-FR', { month: 'long', timeZone: 'UTC' }),
  short: new Intl.DateTimeFormat('fr-FR', { month: 'short', timeZone: 'UTC' }),
};

/** « 5–6 décembre », « 31 mars–1er avril », « 3–4 avr. »: the days of a Forum without their year, which is under them. */
export function dayRange(from: PartialDate, to: IsoDay | null, style: keyof typeof MONTHS): string | null {
  if (from.length < 10) return null;
  const last = to ?? from;
  const month = (day: string) => MONTHS[style].format(new Date(`${day}T00:00:00Z`));
  if (from === last) return `${dayOfMonth(last)} ${month(last)}`;
  if (from.slice(0, 7) === last.slice(0, 7)) return `${dayOfMonth(from)}–${dayOfMonth(last)} ${month(last)}`;
  return `${dayOfMonth(from)} ${month(from)}–${dayOfMonth(last)} ${month(last)}`;
}

function dayOfMonth(day: string): string {
  const number = Number(day.slice(8));
  return number === 1 ? '1er' : String(number);
}
