import {
  addressOf,
  endOf,
  EVENT_KIND_LABELS,
  nextDay,
  THEMES,
  type Event,
  type Instant,
  type IsoDay,
  type TimeOfDay,
  type TimeZone,
} from 'content-models';
import { firstParagraph } from '../../content/documents/describe.ts';
import { lastChangeOf } from '../../content/documents/last-change.ts';
import { joinFacts } from '../../content/wording/card-facts.ts';
import { formatHours, zoneName } from '../../content/wording/hours.ts';
import { titleWithStatus } from '../../content/wording/status-word.ts';
import { contentLine, textLine, textListLine } from './content-line.ts';

/** What a calendar says of an event. */
export const ENTRY_FIELDS = [
  'id',
  'slug',
  'title',
  'summary',
  'themes',
  'publishedAt',
  'lastUpdate',
  'isExample',
  'kind',
  'status',
  'startsOn',
  'endsOn',
  'startTime',
  'endTime',
  'timeZone',
  'venue',
  'city',
  'region',
  'presentation',
  'registrationUrl',
  'calendar',
] as const satisfies readonly (keyof Event)[];

export type EventEntry = Pick<Event, (typeof ENTRY_FIELDS)[number] | 'collection'>;

/** A date that is to be announced is not settled, which is what « tentative » says; what is called off stays, so that it is seen. */
const STATUSES = {
  confirmed: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
} as const satisfies Record<Event['status'], string>;

/** An event in a calendar. */
export interface CalendarEntry {
  lines: readonly string[];
  /** The zone that its lines name, for the calendar to tell; null when they name none. */
  timeZone: TimeZone | null;
}

/** The lines of an event. Nothing depends on when they are written: the same event, the same lines. */
export function entryOf(event: EventEntry, siteUrl: string): CalendarEntry {
  const { lines: periodLines, isTimed } = periodOf(event);
  const url = siteUrl + (addressOf(event) ?? '');
  const changedAt = formatInstant(lastChangeOf(event));
  const place = joinFacts([event.venue, event.city, event.region === event.city ? null : event.region], ', ');
  const categories = [EVENT_KIND_LABELS[event.kind], ...event.themes.map((theme) => THEMES[theme].label)];
  const lines = [
    'BEGIN:VEVENT',
    // It stays when the title, the address or the dates change.
    contentLine('UID', `evenement-${String(event.id)}@${new URL(siteUrl).hostname}`),
    contentLine('DTSTAMP', changedAt),
    contentLine('LAST-MODIFIED', changedAt),
    contentLine('CREATED', formatInstant(event.publishedAt)),
    contentLine('SEQUENCE', String(event.calendar.sequence)),
    ...periodLines,
    contentLine('STATUS', STATUSES[event.status]),
    // What will not take place then leaves the time free, as do days of which nobody knows the hours.
    contentLine('TRANSP', event.status === 'confirmed' && isTimed ? 'OPAQUE' : 'TRANSPARENT'),
    // Many calendars show no status: the title says it too.
    textLine('SUMMARY', titleWithStatus(event)),
    ...(place === null ? [] : [textLine('LOCATION', place)]),
    textLine('DESCRIPTION', descriptionOf(event, url)),
    textListLine('CATEGORIES', event.isExample ? ['Exemple', ...categories] : categories),
    contentLine('URL', url),
    'END:VEVENT',
  ];
  return { lines, timeZone: isTimed ? event.timeZone : null };
}

function descriptionOf(event: EventEntry, url: string): string {
  const hours = saysAllHours(event) ? null : formatHours(event);
  return [
    event.isExample ? 'Exemple\u00a0: ce rendez-vous est inventé.' : null,
    event.status === 'postponed' ? 'Ce rendez-vous est reporté. La nouvelle date sera annoncée sur sa page.' : null,
    event.status === 'cancelled' ? 'Ce rendez-vous est annulé.' : null,
    event.summary ?? firstParagraph(event.presentation),
    hours === null ? null : `Horaires\u00a0: ${hours}.`,
    event.registrationUrl === null ? null : `Inscription\u00a0: ${event.registrationUrl}`,
    url,
  ]
    .filter((paragraph) => paragraph !== null)
    .join('\n\n');
}

/**
 * When an event takes place. From one moment to another where both are known, after midnight if need be; from its first moment alone where it is
 * known and the event lasts no more than a day: it then ends as it begins (RFC 5545, section 3.6.1), so that calendars
 * show the hour, remind of it, and keep no other busy. Else whole days, the one after the last excluded.
 */
function periodOf(event: EventEntry): { lines: string[]; isTimed: boolean } {
  const { startsOn, endsOn, startTime } = event;
  const moment = (name: string, day: IsoDay, time: TimeOfDay) =>
    contentLine(`${name};TZID=${event.timeZone}`, formatTime(day, time));
  const end = knownEndOf(event);
  if (startTime !== null && end !== null) {
    return { lines: [moment('DTSTART', startsOn, startTime), moment('DTEND', end.day, end.time)], isTimed: true };
  }
  if (startTime !== null && startsOn === endsOn) {
    return { lines: [moment('DTSTART', startsOn, startTime)], isTimed: true };
  }
  const days = [
    contentLine('DTSTART;VALUE=DATE', formatDay(startsOn)),
    contentLine('DTEND;VALUE=DATE', formatDay(nextDay(endsOn))),
  ];
  return { lines: days, isTimed: false };
}

/** Whether nothing is left to say of its hours in words: both moments are known, in order, on clocks that are those of Paris. */
function saysAllHours(event: EventEntry): boolean {
  return zoneName(event) === null && knownEndOf(event) !== null;
}

/** When it ends, if it is known to end after it begins. */
function knownEndOf(event: EventEntry): ReturnType<typeof endOf> {
  const { startsOn, startTime } = event;
  const end = endOf(event);
  if (startTime === null || end === null) return null;
  return `${startsOn}T${startTime}` < `${end.day}T${end.time}` ? end : null;
}

/** `20250310` */
function formatDay(day: IsoDay): string {
  return day.replaceAll('-', '');
}

/** `20250310T093000`, on the clocks of the place. */
function formatTime(day: IsoDay, time: TimeOfDay): string {
  return `${formatDay(day)}T${time.replace(':', '')}00`;
}

/** `20250310T083000Z` */
function formatInstant(instant: Instant): string {
  return `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
}
