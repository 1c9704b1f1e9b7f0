import { formatTime, type TimeOfDay } from 'content-models';

/** « de 9 h à 17 h 30 », « à partir de 9 h », « jusqu’à 17 h 30 », or null when no time is known. */
export function formatHours(start: TimeOfDay | null, end: TimeOfDay | null): string | null {
  if (start !== null && end !== null) return `de ${formatTime(start)} à ${formatTime(end)}`;
  if (start !== null) return `à partir de ${formatTime(start)}`;
  return end === null ? null : `jusqu’à ${formatTime(end)}`;
}
