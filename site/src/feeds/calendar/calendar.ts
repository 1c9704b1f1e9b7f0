import { AGENDA_ADDRESS, SECTIONS, type Event, type EventId, type Session } from 'content-models';
import { readGlobal, readSiteUrl, readToday, share } from '../../content/index.ts';
import { readEventFields, readEventsEnding } from '../../content/types/event.ts';
import { calendarFile } from './calendar-file.ts';
import { contentLine, textLine } from './content-line.ts';
import { sessionEntry } from './session-entry.ts';
import { ENTRY_FIELDS, entryOf, type CalendarEntry, type EventEntry } from './event-entry.ts';

/** Coming events that the agenda holds: those of some years to come. */
const MOST_COMING = 100;
/** Past ones: of fifteen years or so, in a file that stays under 300 KB. */
const MOST_PAST = 200;

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
  const entries = await Promise.all([...past.toReversed(), ...coming].map(({ id }) => readEntry(id, siteUrl)));
  const name = `Agenda – ${settings.name}`;
  return calendarResponse(
    entries.filter((entry) => entry !== null),
    [
      textLine('NAME', name),
      textLine('X-WR-CALNAME', name),
      textLine('DESCRIPTION', settings.description),
      contentLine('URL', siteUrl + SECTIONS.events.address),
      contentLine('SOURCE;VALUE=URI', siteUrl + AGENDA_ADDRESS),
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
export function subscriptionAddress(siteUrl: string): string {
  return siteUrl.replace(/^https?:/, 'webcal:') + AGENDA_ADDRESS;
}

function calendarResponse(entries: readonly CalendarEntry[], properties: readonly string[]): Response {
  return new Response(calendarFile(entries, properties), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}
