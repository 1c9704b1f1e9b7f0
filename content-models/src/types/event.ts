import { z } from 'zod';
import { instant, isoDay, TIME_ZONE, timeOfDay } from '../shared/dates.ts';
import { named, reference, type IdOf } from '../shared/references.ts';
import { keyFigure, richText } from '../shared/rich-text.ts';
import { line, paragraph, webUrl } from '../shared/text.ts';
import { theme } from '../shared/themes.ts';
import { TIME_ZONES } from '../shared/time-zones.ts';
import { commonFields, relatedDocuments } from './common.ts';
import type { DocumentType } from './content-type.ts';
import { parisDaysOf } from './event-days.ts';

export const EVENT_KINDS = ['forum', 'expert-day', 'territoirprod', 'commission', 'other'] as const;

/** What an editor decides of an event. Upcoming, ongoing and past follow from the day. */
export const EVENT_STATUSES = ['confirmed', 'postponed', 'cancelled'] as const;

export const session = z.strictObject({
  id: line,
  day: isoDay,
  startTime: timeOfDay,
  endTime: timeOfDay.nullable(),
  title: line,
  summary: paragraph.nullable(),
  room: line.nullable(),
  /** Empty for a plenary, which serves every theme. */
  themes: z.array(theme),
  speakers: named('intervenants', z.array(reference('people', { isRequired: true }))),
  /** Slides, a document, or null. */
  slides: named('diaporama', reference('documents', { isRequired: true }).nullable()),
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

const FOLDER = '/evenements/';

/** Address of the calendar of every event, which calendar programs subscribe to. */
export const AGENDA_ADDRESS = `${FOLDER}agenda.ics`;

/** Address of the calendar of one event, beside its page. */
export function calendarAddress({ slug }: { slug: string }): string {
  return `${FOLDER}${slug}.ics`;
}

export const eventType = {
  slug: 'events',
  names: { singular: 'Événement', plural: 'Événements', the: 'l’événement', isFeminine: false },
  model: event,
  prefix: FOLDER,
  // The calendar of an event stands beside that of all.
  reservedSlugs: ['agenda'],
  otherAddresses: (document) => ({ calendar: calendarAddress(document) }),
  derivedFiles: ['pdf'],
  filing: { by: 'date', name: 'evenements' },
  dataSets: { evenements: { isByYear: true }, seances: { isByYear: true } },
  isNews: true,
  isSuggested: true,
  measuredAs: 'event',
  card: (document) => {
    const { startsOn: date, endsOn, kind, status, city: place, venue } = document;
    return { date, endsOn, endsInParisOn: parisDaysOf(document).last, kind, status, place, venue };
  },
  articleDate: ({ publishedAt }) => publishedAt,
  opening: ({ presentation }) => presentation,
} as const satisfies DocumentType<Event>;
