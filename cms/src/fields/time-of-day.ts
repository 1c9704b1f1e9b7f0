import { timeOfDay, type TimeOfDay } from 'content-models';

/** Reads a time as an editor writes it: `9h`, `9h30`, `9 h 30`, `9:30`, `09:30`. Returns `HH:mm`, or null. */
export function parseTimeOfDay(text: string): TimeOfDay | null {
  const [, hours, minutes] = /^(\d{1,2})\s*[h:]\s*(\d{2})?$/i.exec(text.trim()) ?? [];
  if (hours === undefined) return null;
  const time = `${hours.padStart(2, '0')}:${minutes ?? '00'}`;
  return timeOfDay.safeParse(time).success ? time : null;
}
