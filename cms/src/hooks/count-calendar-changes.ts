import { dayOf } from 'content-models';
import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload';

/**
 * Counts the changes that calendars must follow (RFC 5545, SEQUENCE): a published event whose dates, hours, status or
 * place are no longer those of the version published before. Whatever a request says of the count is put aside.
 */
export const countCalendarChanges: CollectionBeforeChangeHook<EventOfCalendar> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || originalDoc === undefined) return { ...data, calendar: calendarAfter(undefined) };
  const published = await readLastPublished(req, collection.slug, originalDoc.id);
  const next = { ...originalDoc, ...data };
  const isPublishing = next._status === 'published';
  return {
    ...data,
    calendar: isPublishing ? calendarAfter(published, { next, now: new Date() }) : calendarAfter(published),
  };
};

/** What is counted once an event is saved, given the version last published, if any, and the one that replaces it. */
export function calendarAfter(
  published: CalendarFields | undefined,
  replacement?: { next: CalendarFields; now: Date },
): Count {
  const count = { sequence: published?.calendar?.sequence ?? 0, changedAt: published?.calendar?.changedAt ?? null };
  if (published === undefined || replacement === undefined || isSameInCalendars(published, replacement.next))
    return count;
  return { sequence: count.sequence + 1, changedAt: replacement.now.toISOString() };
}

function isSameInCalendars(one: CalendarFields, other: CalendarFields): boolean {
  return (
    DAYS.every((field) => dayIn(one[field]) === dayIn(other[field])) &&
    TEXTS.every((field) => (one[field] ?? '').trim() === (other[field] ?? '').trim())
  );
}

const DAYS = ['startsOn', 'endsOn'] as const;
const TEXTS = ['startTime', 'endTime', 'status', 'venue', 'city', 'region'] as const;

function dayIn(instant: string | null | undefined): string | null {
  return instant == null || instant === '' ? null : dayOf(new Date(instant));
}

/** Read from the versions: an event that is withdrawn has been published all the same. */
async function readLastPublished(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number,
): Promise<CalendarFields | undefined> {
  // The adapter, not the API: no hook runs, and the request keeps its context.
  const { docs } = await req.payload.db.findVersions<EventOfCalendar>({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0]?.version;
}

interface Count {
  sequence: number;
  /** Instant, ISO 8601. */
  changedAt: string | null;
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
  calendar?: { sequence?: number | null; changedAt?: string | null } | null;
}

interface EventOfCalendar extends CalendarFields {
  id: number;
  _status?: 'draft' | 'published' | null;
}
