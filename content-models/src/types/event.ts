import { z } from 'zod';
import { instant, isoDay, TIME_ZONE, timeOfDay } from '../shared/dates.ts';
import { named, reference, type IdOf, type ReferenceTo } from '../shared/references.ts';
import { keyFigure, richText } from '../shared/rich-text.ts';
import { line, paragraph, slug, webUrl } from '../shared/text.ts';
import { theme } from '../shared/themes.ts';
import { TIME_ZONES } from '../shared/time-zones.ts';
import { commonFields, relatedDocuments } from './common.ts';
import type { DocumentType } from './content-type.ts';
import { parisDaysOf } from './event-days.ts';
import { programmeFilters, type ProgrammeFilter } from './programme-filters.ts';

export const EVENT_KINDS = ['forum', 'expert-day', 'territoirprod', 'commission', 'other'] as const;

/** What an editor decides of an event. Upcoming, ongoing and past follow from the day. */
export const EVENT_STATUSES = ['confirmed', 'postponed', 'cancelled'] as const;

/** A part of a programme, at `/evenements/<slug>/<session>/`. */
export const session = z.strictObject({
  /** Stable for the life of the session, whatever its title, hour or slug become. */
  id: line,
  /** Last part of its address, unique in the event. Empty in what was published before sessions had one. */
  slug: slug.default(''),
  day: isoDay,
  startTime: timeOfDay,
  endTime: timeOfDay.nullable(),
  title: line,
  /** Called off: it stays in the programme, which says so. */
  isCancelled: z.boolean().default(false),
  summary: paragraph.nullable(),
  room: line.nullable(),
  /** Empty for a plenary, which serves every theme. */
  themes: z.array(theme),
  speakers: named('intervenants', z.array(reference('people', { isRequired: true }))),
  /** Slides, a document, or null. */
  slides: named('diaporama', reference('documents', { isRequired: true }).nullable()),
});

/** What changed in a programme that was public, in the words of the site; editors may take one out. */
export const programmeChange = z.strictObject({
  id: line,
  at: instant,
  text: paragraph,
  /** The session that it is about, which the programme may have no more. */
  session: line.nullable(),
});

/** A meeting of the network, at `/evenements/<slug>/`. Its days and hours, sessions included, are those of its time zone. */
export const event = z
  .strictObject({
    collection: z.literal('events'),
    ...commonFields,
    kind: z.enum(EVENT_KINDS),
    status: z.enum(EVENT_STATUSES),
    startsOn: isoDay,
    /** Last day, the first one included for a one-day event. */
    endsOn: isoDay,
    startTime: timeOfDay.nullable(),
    endTime: timeOfDay.nullable(),
    /** Zone of the place, IANA name. What was published before events had one is in Paris. */
    timeZone: z.enum(TIME_ZONES).default(TIME_ZONE),
    venue: line.nullable(),
    city: line.nullable(),
    region: line.nullable(),
    /** Authority that received it, or null. */
    host: named('Territoire hôte', reference('organizations', { isRequired: false }).nullable()),
    presentation: named('Présentation', richText),
    /** In order of day and time. */
    programme: named('Programme', z.array(session)),
    /** The latest first. */
    programmeChanges: z.array(programmeChange).default([]),
    registrationUrl: webUrl.nullable(),
    partners: named('Partenaires', z.array(reference('organizations', { isRequired: true }))),
    figures: z.array(keyFigure),
    /** Pictures of the meeting, in the editor's order; each brings its caption, credit and licence. */
    gallery: named('Galerie', z.array(reference('media', { isRequired: true })).default([])),
    /** For calendars: how often what they show has changed since the first publication, and when it last did (RFC 5545, SEQUENCE). */
    calendar: z.strictObject({ sequence: z.number().int().nonnegative(), changedAt: instant.nullable() }),
    related: relatedDocuments,
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ['endsOn'] });
export type Event = z.infer<typeof event>;
export type EventId = IdOf<Event['collection']>;
export type Session = z.infer<typeof session>;
export type ProgrammeChange = z.infer<typeof programmeChange>;

const FOLDER = '/evenements/';

/** What names an event among all documents. */
export function eventReference(id: EventId): ReferenceTo<Event['collection']> {
  return { collection: 'events', id };
}

/** Address of the calendar of every event, which calendar programs subscribe to. */
export const AGENDA_ADDRESS = `${FOLDER}agenda.ics`;

/** Address of the calendar of one event, beside its page. */
export function calendarAddress({ slug }: { slug: string }): string {
  return `${FOLDER}${slug}.ics`;
}

/** Anchor of a session in the programme of its event. */
export function sessionAnchor({ id }: Pick<Session, 'id'>): string {
  return `seance-${id}`;
}

/** Address of the page of a session. Before it has one, its place in the programme. */
export function sessionAddress({ slug: event }: { slug: string }, session: Pick<Session, 'id' | 'slug'>): string {
  const own = `${FOLDER}${event}/`;
  return session.slug === '' ? `${own}#${sessionAnchor(session)}` : `${own}${session.slug}/`;
}

/** Address of the calendar of a session, beside its page. */
export function sessionCalendarAddress(event: { slug: string }, session: Pick<Session, 'id' | 'slug'>): string {
  return `${FOLDER}${event.slug}/${session.slug}.ics`;
}

/** What a programme is offered as besides its page, each a file beside those of its sessions. */
export const SCHEDULE_FORMATS = ['ics', 'xcal', 'json', 'xml'] as const;
export type ScheduleFormat = (typeof SCHEDULE_FORMATS)[number];

/** Address of a programme as a file: `/evenements/<slug>/programme.ics`. */
export function scheduleAddress({ slug: event }: { slug: string }, format: ScheduleFormat): string {
  return `${FOLDER}${event}/programme.${format}`;
}

/** Address of a part of a programme: `/evenements/<slug>/programme/<filter>/`. */
export function programmeFilterAddress(
  { slug: event }: { slug: string },
  filter: Pick<ProgrammeFilter, 'slug'>,
): string {
  return `${FOLDER}${event}/programme/${filter.slug}/`;
}

/** Address of the feed of what changes in a programme. */
export function programmeChangesAddress({ slug: event }: { slug: string }): string {
  return `${FOLDER}${event}/changements.xml`;
}

/** Names that no session may take: those of what stands beside it. */
export const RESERVED_SESSION_SLUGS: readonly string[] = ['programme', 'changements'];

export const eventType = {
  slug: 'events',
  names: { singular: 'Événement', plural: 'Événements', the: 'l’événement', isFeminine: false },
  model: event,
  prefix: FOLDER,
  // The calendar of an event stands beside that of all.
  reservedSlugs: ['agenda'],
  otherAddresses: (document) => ({ calendar: calendarAddress(document), ...addressesOfProgramme(document) }),
  derivedFiles: ['pdf'],
  // The PDF of an event is its programme.
  hasDerivedFiles: ({ programme }) => programme?.length !== 0,
  appearances: (document) =>
    document.programme.map((one) => ({
      title: one.title,
      address: sessionAddress(document, one),
      date: one.day,
      within: document.title,
      speakers: one.speakers,
    })),
  filing: { by: 'date', name: 'evenements' },
  dataSets: { evenements: { isByYear: true }, seances: { isByYear: true } },
  isNews: true,
  isSuggested: true,
  beginning: 'Annoncer un événement',
  isSoughtByName: true,
  citedAs: 'e',
  measuredAs: 'event',
  card: (document) => {
    const { startsOn: date, endsOn, kind, status, city: place, venue } = document;
    return { date, endsOn, endsInParisOn: parisDaysOf(document).last, kind, status, place, venue };
  },
  articleDate: ({ publishedAt }) => publishedAt,
  opening: ({ presentation }) => presentation,
} as const satisfies DocumentType<Event>;

/** Addresses of a programme that has sessions: theirs, its parts, its files, what changes in it. */
function addressesOfProgramme(document: Event): Record<string, string> {
  if (document.programme.length === 0) return {};
  const sessions = document.programme.filter(({ slug: own }) => own !== '');
  return Object.fromEntries([
    ...sessions.map((one) => [`${SESSION_PART}${one.id}`, sessionAddress(document, one)] as const),
    ...sessions.map((one) => [`calendar:${one.id}`, sessionCalendarAddress(document, one)] as const),
    ...SCHEDULE_FORMATS.map((format) => [`schedule:${format}`, scheduleAddress(document, format)] as const),
    ...programmeFilters(document.programme).map(
      (filter) => [`programme:${filter.slug}`, programmeFilterAddress(document, filter)] as const,
    ),
    ['changes', programmeChangesAddress(document)] as const,
  ]);
}

/** How the page of a session is called among the addresses of its event. */
export const SESSION_PART = 'session:';
