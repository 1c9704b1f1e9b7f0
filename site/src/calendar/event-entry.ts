import {
  addressOf,
  EVENT_KIND_LABELS,
  THEMES,
  TIME_ZONE,
  type Event,
  type Instant,
  type IsoDay,
  type TimeOfDay,
} from 'content-models';
import { firstParagraph } from '../documents/describe.ts';
import { lastChangeOf } from '../documents/last-change.ts';
import { joinFacts } from '../facts/card-facts.ts';
import { formatHours } from '../facts/hours.ts';
import { titleWithStatus } from '../facts/status-word.ts';
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

/** The lines of an event. Nothing depends on when they are written: the same event, the same lines. */
export function entryOf(event: EventEntry, siteUrl: string): string[] {
  const url = siteUrl + (addressOf(event) ?? '');
  const changedAt = formatInstant(lastChangeOf(event));
  const place = joinFacts([event.venue, event.city, event.region === event.city ? null : event.region], ', ');
  const categories = [EVENT_KIND_LABELS[event.kind], ...event.themes.map((theme) => THEMES[theme].label)];
  return [
    'BEGIN:VEVENT',
    // It stays when the title, the address or the dates change.
    contentLine('UID', `evenement-${String(event.id)}@${new URL(siteUrl).hostname}`),
    contentLine('DTSTAMP', changedAt),
    contentLine('LAST-MODIFIED', changedAt),
    contentLine('CREATED', formatInstant(event.publishedAt)),
    contentLine('SEQUENCE', String(event.calendar.sequence)),
    ...periodLines(event),
    contentLine('STATUS', STATUSES[event.status]),
    // What will not take place then leaves the time free.
    contentLine('TRANSP', event.status === 'confirmed' ? 'OPAQUE' : 'TRANSPARENT'),
    // Many calendars show no status: the title says it too.
    textLine('SUMMARY', titleWithStatus(event)),
    ...(place === null ? [] : [textLine('LOCATION', place)]),
    textLine('DESCRIPTION', descriptionOf(event, url)),
    textListLine('CATEGORIES', event.isExample ? ['Exemple', ...categories] : categories),
    contentLine('URL', url),
    'END:VEVENT',
  ];
}

function descriptionOf(event: EventEntry, url: string): string {
  const hours = hasTimes(event) ? null : formatHours(event.startTime, event.endTime);
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

/** Days alone, the last one excluded as the standard has it, unless the hours are known. */
function periodLines(event: EventEntry): string[] {
  const { startsOn, endsOn, startTime, endTime } = event;
  if (!hasTimes(event) || startTime === null || endTime === null) {
    return [
      contentLine('DTSTART;VALUE=DATE', formatDay(startsOn)),
      contentLine('DTEND;VALUE=DATE', formatDay(nextDay(endsOn))),
    ];
  }
  return [
    contentLine(`DTSTART;TZID=${TIME_ZONE}`, formatTime(startsOn, startTime)),
    contentLine(`DTEND;TZID=${TIME_ZONE}`, formatTime(endsOn, endTime)),
  ];
}

/** Whether the moments of its start and of its end are known, and in order: an entry without an end takes no time. */
function hasTimes({ startsOn, endsOn, startTime, endTime }: EventEntry): boolean {
  return startTime !== null && endTime !== null && `${startsOn}T${startTime}` < `${endsOn}T${endTime}`;
}

/** `20250310` */
function formatDay(day: IsoDay): string {
  return day.replaceAll('-', '');
}

/** `20250310T093000`, on the clocks of Paris. */
function formatTime(day: IsoDay, time: TimeOfDay): string {
  return `${formatDay(day)}T${time.replace(':', '')}00`;
}

/** `20250310T083000Z` */
function formatInstant(instant: Instant): string {
  return `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function nextDay(day: IsoDay): IsoDay {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)) + 1))
    .toISOString()
    .slice(0, 10);
}
