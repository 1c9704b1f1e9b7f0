import { dayOf, readDay, readMoment, writeDay, writeMoment, type Instant, type Read } from 'content-models';

/** How what is typed in a field of dates is read and shown, by the browser and by the server alike. */
export interface DateWriting {
  /** The instant to keep for what was typed. */
  read: (text: string, now: Date) => Read<Instant>;
  /** A kept instant as the field shows it; `read` takes it back. */
  write: (kept: Date) => string;
}

/** A calendar day, kept as the middle of the day, so that no time zone changes it. */
export const DAY: DateWriting = {
  read: (text, now) => {
    const isInstant = KEPT.test(text);
    const day = readDay(isInstant ? text.slice(0, 10) : text, dayOf(now));
    if ('problem' in day) return day;
    return { value: isInstant ? new Date(text).toISOString() : `${day.value}T12:00:00.000Z` };
  },
  write: (kept) => writeDay(dayOf(kept)),
};

/** A day and an hour in Paris. */
export const MOMENT: DateWriting = { read: readMoment, write: writeMoment };

/** An instant as JSON has it. */
const KEPT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/;

/** Whether a form holds an instant to keep, rather than nothing or words that were not understood. */
export function isKept(value: unknown): value is Instant {
  return typeof value === 'string' && KEPT.test(value);
}
