import { z } from 'zod';

/** Time zone of every wall-clock date on the site, but the hours of a meeting held elsewhere. IANA name. */
export const TIME_ZONE = 'Europe/Paris';

/** Calendar day, `YYYY-MM-DD` (ISO 8601), a day that exists. */
export const isoDay = z.iso.date();
export type IsoDay = z.infer<typeof isoDay>;

/** Instant in UTC, `YYYY-MM-DDTHH:mm:ss(.sss)Z` (ISO 8601). */
export const instant = z.iso.datetime();
export type Instant = z.infer<typeof instant>;

/** A date known to the year, the month or the day: `2025`, `2017-12` or `2021-03-18`. */
export const partialDate = z.union([z.string().regex(/^\d{4}$/), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), isoDay]);
export type PartialDate = z.infer<typeof partialDate>;

/** Wall-clock time of day, `HH:mm`, 24 hours. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export type TimeOfDay = z.infer<typeof timeOfDay>;

/** Year of a day or partial date, as a number. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** First day of a year, or of a month; a day is its own. */
export function firstDayOf(date: PartialDate): IsoDay {
  return date + '-01-01'.slice(date.length - '2024'.length);
}

const dayInParis = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, dateStyle: 'short' });

/** Calendar day of an instant in {@link TIME_ZONE}. */
export function dayOf(moment: Date): IsoDay {
  return dayInParis.format(moment);
}

/** The day after a day. */
export function nextDay(day: IsoDay): IsoDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
}
