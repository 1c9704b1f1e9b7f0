import { readTime, type TimeOfDay } from 'content-models';

/** Reads a time as an editor writes it: `9h`, `9 h 30`, `9:30`, `14.30`, `midi`. Returns `HH:mm`, or null. */
export function parseTimeOfDay(text: string): TimeOfDay | null {
  const read = readTime(text);
  return 'value' in read ? read.value : null;
}
