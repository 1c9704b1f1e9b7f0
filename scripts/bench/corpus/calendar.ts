const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST = Date.UTC(2012, 0, 5);
const LAST = Date.UTC(2026, 11, 15);

/** Day of the nth of `total` documents, oldest first, over fifteen years: 2012 to 2026. `YYYY-MM-DD` */
export function dayOfNth(number: number, total: number): string {
  const place = total < 2 ? 1 : (number - 1) / (total - 1);
  return new Date(FIRST + place * (LAST - FIRST)).toISOString().slice(0, 10);
}

/** A day later. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** A calendar day as the CMS stores it: noon, so that no time zone moves it to another day. */
export function storedDay(day: string): string {
  return `${day}T12:00:00.000Z`;
}

/** The instant at which a document of that day was published. */
export function morningOf(day: string): string {
  return `${day}T08:00:00.000Z`;
}
