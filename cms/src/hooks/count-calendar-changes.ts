import { dayOf, TIME_ZONE } from 'content-models';
import type { CollectionBeforeChangeHook } from 'payload';
import { readStored } from './read-stored.ts';
import type { ProgrammeSession } from './programme-changes.ts';

/**
 * Counts the changes that calendars must follow (RFC 5545, SEQUENCE): an event published with dates, hours, status or
 * place that are not those it was published with before. The count is that of the document itself, which drafts
 * leave as it is and no limit of versions removes; whatever a request says of it is put aside.
 */
export const countCalendarChanges: CollectionBeforeChangeHook<EventOfCalendar> = async ({
  collection,
  data,
  originalDoc,
  operation,
  req,
}) => {
  const stored =
    operation === 'create' || originalDoc === undefined
      ? undefined
      : await readStored<EventOfCalendar>(req, collection.slug, originalDoc.id);
  const next = { ...originalDoc, ...data };
  const publication = next._status === 'published' ? { next, now: new Date() } : undefined;
  return { ...data, calendar: calendarAfter(stored ?? undefined, publication) };
};

/** What is counted once an event is saved, given the document as it was, if it was, and what is published, if it is. */
export function calendarAfter(
  stored: CalendarFields | undefined,
  publication?: { next: CalendarFields; now: Date },
): Count {
  const count = {
    sequence: stored?.calendar?.sequence ?? 0,
    changedAt: stored?.calendar?.changedAt ?? null,
    // Of what is online, by today's rules: an older release kept less of it.
    shown: stored?._status === 'published' ? shownOf(stored) : (stored?.calendar?.shown ?? null),
  };
  if (publication === undefined) return count;
  const shown = shownOf(publication.next);
  if (count.shown === null || count.shown === shown) return { ...count, shown };
  return { sequence: count.sequence + 1, changedAt: publication.now.toISOString(), shown };
}

/** What calendars show, in one line. */
function shownOf(event: CalendarFields): string {
  const days = DAYS.map((field) => dayIn(event[field]) ?? '');
  // Not said in Paris: what was published before events had a zone has not changed.
  const zone = event.timeZone == null || event.timeZone === TIME_ZONE ? [] : [event.timeZone];
  return JSON.stringify([...days, ...TEXTS.map((field) => (event[field] ?? '').trim()), ...zone, ...sessionsOf(event)]);
}

/** What calendars show of the sessions. */
function sessionsOf({ programme }: CalendarFields): unknown[] {
  return (programme ?? []).map(({ id, day, startTime, endTime, room, isCancelled }) => [
    id,
    dayIn(day),
    startTime,
    endTime,
    room?.trim(),
    isCancelled === true,
  ]);
}

const DAYS = ['startsOn', 'endsOn'] as const;
const TEXTS = ['startTime', 'endTime', 'status', 'venue', 'city', 'region'] as const;

function dayIn(instant: string | null | undefined): string | null {
  return instant == null || instant === '' ? null : dayOf(new Date(instant));
}

interface Count {
  sequence: number;
  /** Instant, ISO 8601. */
  changedAt: string | null;
  /** What calendars showed when the event was last published, or null before. */
  shown: string | null;
}

/** What calendars show of an event, as the CMS stores it. */
export interface CalendarFields {
  startsOn?: string | null;
  endsOn?: string | null;
  startTime?: string | null;
  endTime?: string | null;
  status?: string | null;
  venue?: string | null;
  city?: string | null;
  region?: string | null;
  timeZone?: string | null;
  programme?: ProgrammeSession[] | null;
  calendar?: { [Field in keyof Count]?: Count[Field] | null } | null;
  _status?: 'draft' | 'published' | null;
}

interface EventOfCalendar extends CalendarFields {
  id: number;
}
