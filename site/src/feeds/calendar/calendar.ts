import {
  AGENDA_ADDRESS,
  SECTIONS,
  themeAddress,
  themeCalendarAddress,
  THEMES,
  type Card,
  type Event,
  type EventId,
  type Session,
  type Theme,
} from 'content-models';
import { readGlobal, readSiteUrl, readToday, share } from '../../content/index.ts';
import { readEventFields, readEventsEnding, readEventsOn } from '../../content/types/event.ts';
import { calendarFile } from './calendar-file.ts';
import { contentLine, textLine } from './content-line.ts';
import { sessionEntry } from './session-entry.ts';
import { ENTRY_FIELDS, entryOf, type CalendarEntry, type EventEntry } from './event-entry.ts';

/** Coming events that the agenda holds: those of some years to come. */
const MOST_COMING = 100;
/** Past ones: of fifteen years or so, in a file that stays under 300 KB. */
const MOST_PAST = 200;

/** Events of a theme, the newest ones: those of some twenty years. */
const MOST_OF_THEME = 200;

/** How often a calendar program asks again for the agenda. */
const REFRESHED_EVERY = 'PT12H';

/** The calendar of some sessions of an event: one, or its whole programme. */
export async function renderSessions(event: Event, sessions: readonly Session[]): Promise<Response> {
  const siteUrl = await readSiteUrl();
  const isWhole = sessions === event.programme;
  return calendarResponse(
    sessions.map((session) => sessionEntry(event, session, siteUrl)),
    isWhole ? [textLine('NAME', event.title), textLine('X-WR-CALNAME', event.title)] : [],
  );
}

/** The calendar of one event. */
export async function renderCalendar(event: EventEntry): Promise<Response> {
  return calendarResponse([entryOf(event, await readSiteUrl())], []);
}

/**
 * The calendar that programs subscribe to: what is coming, called off or postponed included, and what is past, which a
 * program would else take out of its reader's calendar. The oldest go when there are very many.
 */
export async function renderAgenda(): Promise<Response> {
  const [settings, siteUrl, today] = [await readGlobal('site-settings'), await readSiteUrl(), await readToday()];
  const coming = await readEventsEnding({ endsFrom: today, order: 'oldest', limit: MOST_COMING });
  const past = await readEventsEnding({ endsBefore: today, order: 'newest', limit: MOST_PAST });
  return subscribedCalendar([...past.toReversed(), ...coming], {
    name: `Agenda – ${settings.name}`,
    description: settings.description,
    pageUrl: siteUrl + SECTIONS.events.address,
    fileUrl: siteUrl + AGENDA_ADDRESS,
  });
}

/** The calendar of a theme: all its events, past ones too, so that it tells its history. */
export async function renderThemeCalendar(theme: Theme): Promise<Response> {
  const [settings, siteUrl] = [await readGlobal('site-settings'), await readSiteUrl()];
  const events = await readEventsOn(theme, MOST_OF_THEME);
  return subscribedCalendar(events.toReversed(), {
    name: `${THEMES[theme].label} – ${settings.name}`,
    description: settings.description,
    pageUrl: siteUrl + themeAddress(theme),
    fileUrl: siteUrl + themeCalendarAddress(theme),
  });
}

/** What a calendar says of itself. */
interface CalendarHead {
  name: string;
  description: string;
  /** The page that says the same. */
  pageUrl: string;
  fileUrl: string;
}

async function subscribedCalendar(cards: readonly Card[], head: CalendarHead): Promise<Response> {
  const siteUrl = await readSiteUrl();
  const entries = await Promise.all(cards.map(({ id }) => readEntry(id, siteUrl)));
  return calendarResponse(
    entries.filter((entry) => entry !== null),
    [
      textLine('NAME', head.name),
      textLine('X-WR-CALNAME', head.name),
      textLine('DESCRIPTION', head.description),
      contentLine('URL', head.pageUrl),
      contentLine('SOURCE;VALUE=URI', head.fileUrl),
      contentLine('REFRESH-INTERVAL;VALUE=DURATION', REFRESHED_EVERY),
      contentLine('X-PUBLISHED-TTL', REFRESHED_EVERY),
    ],
  );
}

/** An event in the agenda, made again when it changes: the others stay as they are. */
function readEntry(id: EventId, siteUrl: string): Promise<CalendarEntry | null> {
  return share(`calendar entry of event ${String(id)}`, async () => {
    const event = await readEventFields(id, ENTRY_FIELDS);
    return event === null ? null : entryOf(event, siteUrl);
  });
}

/** Address by which calendar programs are asked to subscribe, rather than to open a file once. */
export function subscriptionAddress(siteUrl: string, calendar = AGENDA_ADDRESS): string {
  return siteUrl.replace(/^https?:/, 'webcal:') + calendar;
}

function calendarResponse(entries: readonly CalendarEntry[], properties: readonly string[]): Response {
  return new Response(calendarFile(entries, properties), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}
