import { dayOf, type IsoDay } from 'content-models';
import type { CollectionBeforeValidateHook } from 'payload';

/** The days of an event, as the CMS stores them: instants, ISO 8601. */
export interface EventDays {
  startsOn?: string | null;
  endsOn?: string | null;
  programme?: { id?: string | null; day?: string | null }[] | null;
}

/** Takes the sessions along when an event changes days: those of a copy are a year old, and a postponement moves all. */
export const moveProgramme: CollectionBeforeValidateHook<EventDays & { id: number }> = ({
  data,
  originalDoc,
  context,
}) => {
  if (data === undefined || originalDoc === undefined || context.isRestoringVersion === true) return data;
  return { ...data, ...movedWith(originalDoc, { ...originalDoc, ...data }) };
};

/**
 * What moves with the first day of an event: its sessions, by as many days, and its last day where it was left as it was.
 * What was given another day itself stays there, as do all when the event grows or shrinks at one end. A copy has no days
 * yet: with its own, the first session is that of the first day.
 */
export function movedWith(before: EventDays, after: EventDays): Pick<EventDays, 'endsOn' | 'programme'> {
  const [was, is] = [spanOf(before), spanOf(after)];
  if (is === null) return {};
  if (was === null) {
    const sessions = spanOfSessions(before);
    return sessions !== null && areApart(sessions, is)
      ? { programme: moved(before, after, daysBetween(sessions.first, is.first)) }
      : {};
  }
  const shift = daysBetween(was.first, is.first);
  const isEndLeft = is.last === was.last;
  if (shift === 0 || !(isEndLeft ? leavesItsEnd(was, is) : movesWhole(was, is))) return {};
  return { ...(isEndLeft && { endsOn: shifted(was.last, shift) }), programme: moved(before, after, shift) };
}

/** The sessions, moved where they were left on their day. */
function moved(before: EventDays, after: EventDays, shift: number): NonNullable<EventDays['programme']> {
  const former = new Map((before.programme ?? []).map(({ id, day }) => [id, day]));
  return (after.programme ?? []).map((session) => {
    const day = dayIn(session.day);
    const isLeft = day !== null && day === dayIn(former.get(session.id));
    return isLeft ? { ...session, day: shifted(day, shift) } : session;
  });
}

interface Span {
  first: IsoDay;
  last: IsoDay;
}

/** Past its last day, or so much earlier that it would last twice as long: it is not one more day. */
function leavesItsEnd(was: Span, is: Span): boolean {
  return is.first > was.last || daysBetween(is.first, was.first) > daysBetween(was.first, was.last) + 1;
}

/** Both days by as much, or none in common. */
function movesWhole(was: Span, is: Span): boolean {
  const isShift = daysBetween(was.first, is.first) === daysBetween(was.last, is.last);
  return isShift || areApart(was, is);
}

function areApart(was: Span, is: Span): boolean {
  return is.first > was.last || is.last < was.first;
}

function spanOf({ startsOn, endsOn }: EventDays): Span | null {
  const first = dayIn(startsOn);
  return first === null ? null : { first, last: dayIn(endsOn) ?? first };
}

function spanOfSessions({ programme }: EventDays): Span | null {
  const days = (programme ?? []).flatMap(({ day }) => dayIn(day) ?? []).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

function dayIn(instant: string | null | undefined): IsoDay | null {
  return instant == null || instant === '' ? null : dayOf(new Date(instant));
}

const DAY_MS = 86_400_000;

/** Whole days, whatever the clocks do meanwhile. */
function daysBetween(from: IsoDay, to: IsoDay): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
}

/** As Payload keeps days: their middle. */
function shifted(day: IsoDay, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY_MS).toISOString();
}
