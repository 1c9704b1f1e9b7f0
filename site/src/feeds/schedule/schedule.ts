import {
  addressOf,
  instantAt,
  THEMES,
  withOffset,
  type DocumentFile,
  type Event,
  documentAddress,
  type Person,
  type Session,
} from 'content-models';
import { sessionFacts } from '../calendar/session-entry.ts';
import { stableNumber, stableUuid } from './stable-id.ts';

/** A session with the public names that it refers to. */
export interface ScheduledSession {
  session: Session;
  speakers: readonly Pick<Person, 'collection' | 'slug' | 'title'>[];
  slides: DocumentFile | null;
}

/** Where no room is said: the format has none without. */
const NO_ROOM = 'Salle à préciser';

/**
 * A programme in the form that the applications of conferences read (frab, pretalx, FOSDEM), by the schema of c3voc:
 * days, rooms, sessions.
 */
export function scheduleOf(event: Event, sessions: readonly ScheduledSession[], siteUrl: string) {
  const days = [...Map.groupBy(sessions, ({ session }) => session.day)];
  const rooms = [...new Set(sessions.map(({ session }) => roomOf(session)))];
  return {
    version: String(event.calendar.sequence),
    base_url: siteUrl,
    conference: {
      acronym: event.slug.replaceAll('-', '_').padStart(4, '_'),
      title: event.title,
      start: event.startsOn,
      end: event.endsOn,
      daysCount: days.length,
      timeslot_duration: '00:05',
      time_zone_name: event.timeZone,
      url: siteUrl + (addressOf(event) ?? ''),
      rooms: rooms.map((name) => ({ name, guid: stableUuid(`${siteUrl}${addressOf(event) ?? ''}#${name}`) })),
      days: days.map(([date, ofDay], index) => ({
        index: index + 1,
        date,
        ...boundsOf(event, ofDay),
        rooms: Object.fromEntries(
          [...Map.groupBy(ofDay, ({ session }) => roomOf(session))].map(([room, inRoom]) => [
            room,
            inRoom.map((one) => scheduledEvent(event, one, siteUrl)),
          ]),
        ),
      })),
    },
  };
}

export type Schedule = ReturnType<typeof scheduleOf>;
export type ScheduleEvent = ReturnType<typeof scheduledEvent>;

function scheduledEvent(event: Event, { session, speakers, slides }: ScheduledSession, siteUrl: string) {
  const { uid, url, title, start, end, description } = sessionFacts(event, session, siteUrl);
  const [theme] = session.themes;
  return {
    guid: stableUuid(uid),
    id: stableNumber(uid),
    date: withOffset(start.day, start.time, event.timeZone),
    start: start.time,
    duration: durationOf(event, session, siteUrl),
    ...(end !== null && { end: withOffset(end.day, end.time, event.timeZone) }),
    room: roomOf(session),
    slug: session.slug,
    url,
    title,
    subtitle: null,
    track: theme === undefined ? null : THEMES[theme].label,
    type: session.themes.length === 0 ? 'lecture' : 'talk',
    language: 'fr',
    abstract: session.summary,
    description,
    persons: speakers.map((person) => {
      const page = siteUrl + (addressOf(person) ?? '');
      return { name: person.title, guid: stableUuid(page), url: page };
    }),
    links: [],
    attachments:
      slides === null ? [] : [{ type: 'slides', title: slides.title, url: siteUrl + documentAddress(slides) }],
  };
}

function roomOf({ room }: Session): string {
  return room ?? NO_ROOM;
}

/** `01:15`; nothing where no end is known. */
function durationOf(event: Event, session: Session, siteUrl: string): string {
  const { start, end } = sessionFacts(event, session, siteUrl);
  const minutes =
    end === null
      ? 0
      : (instantAt(end.day, end.time, event.timeZone).getTime() -
          instantAt(start.day, start.time, event.timeZone).getTime()) /
        60_000;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** When a day begins and ends: with its first and its last session. */
function boundsOf(event: Event, sessions: readonly ScheduledSession[]) {
  const facts = sessions.map(({ session }) => sessionFacts(event, session, 'https://site.invalid'));
  const moments = facts.flatMap(({ start, end }) =>
    [start, end ?? start].map(({ day, time }) => withOffset(day, time, event.timeZone)),
  );
  const inOrder = moments.toSorted((a, b) => new Date(a).getTime() - new Date(b).getTime());
  return { day_start: inOrder[0] ?? '', day_end: inOrder.at(-1) ?? '' };
}
