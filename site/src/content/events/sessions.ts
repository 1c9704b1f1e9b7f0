import { formatTime, formatWeekday, yearOf, type Event, type Session } from 'content-models';

/** A session of a programme, and those around it. */
export interface FoundSession {
  session: Session;
  previous: Session | null;
  next: Session | null;
}

/** The session of an event at a last part of address, or null. */
export function findSession({ programme }: Pick<Event, 'programme'>, slug: string): FoundSession | null {
  const index = programme.findIndex((session) => session.slug !== '' && session.slug === slug);
  const session = programme[index];
  if (session === undefined) return null;
  return { session, previous: programme[index - 1] ?? null, next: programme[index + 1] ?? null };
}

/** « lundi 10 mars 2025, de 9 h 30 à 10 h 15 ». */
export function formatSessionMoment({ day, startTime, endTime }: Session): string {
  const start = formatTime(startTime);
  return `${formatWeekday(day)} ${String(yearOf(day))}, ${endTime === null ? `à ${start}` : `de ${start} à ${formatTime(endTime)}`}`;
}
