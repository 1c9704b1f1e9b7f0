import {
  endOf,
  sessionAddress,
  THEMES,
  type Event,
  type Instant,
  type IsoDay,
  type Session,
  type TimeOfDay,
} from 'content-models';
import { joinFacts } from '../../content/wording/card-facts.ts';
import { lastChangeOf } from '../../content/documents/last-change.ts';
import { contentLine, textLine, textListLine } from './content-line.ts';
import type { CalendarEntry } from './event-entry.ts';

/** What calendars are told of a session, whatever the format. */
export interface SessionFacts {
  /** It stays when the title, the address or the hours change. */
  uid: string;
  changedAt: Instant;
  /** How often what calendars show of the event, its programme included, has changed (RFC 5545, SEQUENCE). */
  sequence: number;
  start: { day: IsoDay; time: TimeOfDay };
  end: { day: IsoDay; time: TimeOfDay } | null;
  isCancelled: boolean;
  title: string;
  place: string | null;
  description: string;
  categories: readonly string[];
  url: string;
}

/** What is told of a session of an event. */
export function sessionFacts(event: Event, session: Session, siteUrl: string): SessionFacts {
  const { day, startTime, endTime } = session;
  const url = siteUrl + sessionAddress(event, session);
  const isCancelled = session.isCancelled || event.status === 'cancelled';
  return {
    uid: `seance-${String(event.id)}-${session.id}@${new URL(siteUrl).hostname}`,
    changedAt: lastChangeOf(event),
    sequence: event.calendar.sequence,
    start: { day, time: startTime },
    end: endOf({ startsOn: day, endsOn: day, startTime, endTime }),
    isCancelled,
    title: isCancelled ? `Annulé\u00a0: ${session.title}` : session.title,
    place: joinFacts([session.room, event.venue, event.city], ', '),
    description: [
      event.isExample ? 'Exemple\u00a0: cette séance est inventée.' : null,
      session.summary,
      event.title,
      url,
    ]
      .filter((text) => text !== null)
      .join('\n\n'),
    categories: session.themes.map((theme) => THEMES[theme].label),
    url,
  };
}

/** The lines of a session in a calendar. */
export function sessionEntry(event: Event, session: Session, siteUrl: string): CalendarEntry {
  const facts = sessionFacts(event, session, siteUrl);
  const moment = (name: string, { day, time }: SessionFacts['start']) =>
    contentLine(`${name};TZID=${event.timeZone}`, `${day.replaceAll('-', '')}T${time.replace(':', '')}00`);
  const changedAt = utcMoment(facts.changedAt);
  const lines = [
    'BEGIN:VEVENT',
    contentLine('UID', facts.uid),
    contentLine('DTSTAMP', changedAt),
    contentLine('LAST-MODIFIED', changedAt),
    contentLine('SEQUENCE', String(facts.sequence)),
    moment('DTSTART', facts.start),
    ...(facts.end === null ? [] : [moment('DTEND', facts.end)]),
    contentLine('STATUS', facts.isCancelled ? 'CANCELLED' : event.status === 'postponed' ? 'TENTATIVE' : 'CONFIRMED'),
    textLine('SUMMARY', facts.title),
    ...(facts.place === null ? [] : [textLine('LOCATION', facts.place)]),
    textLine('DESCRIPTION', facts.description),
    ...(facts.categories.length === 0 ? [] : [textListLine('CATEGORIES', facts.categories)]),
    contentLine('URL', facts.url),
    'END:VEVENT',
  ];
  return { lines, timeZone: event.timeZone };
}

/** `20250310T083000Z` */
function utcMoment(instant: Instant): string {
  return `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
}
