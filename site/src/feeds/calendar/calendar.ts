import {
  AGENDA_ADDRESS,
  SECTIONS,
  themeAddress,
  themeCalendarAddress,
  THEMES,
  type Card,
  type IsoDay,
  type Theme,
} from 'content-models';
import { readGlobal, readSiteUrl, readToday } from '../../content/index.ts';
import { readEventFields, readEventsEnding, readEventsOn } from '../../content/types/event.ts';
import { calendarFile } from './calendar-file.ts';
import { contentLine, textLine } from './content-line.ts';
import { ENTRY_FIELDS, entryOf, type CalendarEntry, type EventEntry } from './event-entry.ts';

/** Coming events that the agenda holds: those of some years to come. */
const MOST_COMING = 100;
/** Past ones, of the last twelve months. */
const MOST_PAST = 50;

/** Events of a theme, the newest ones: those of some twenty years. */
const MOST_OF_THEME = 200;

/** How often a calendar program asks again for the agenda. */
const REFRESHED_EVERY = 'PT12H';

/** The calendar of one event. */
export async function renderCalendar(event: EventEntry): Promise<Response> {
  return calendarResponse([entryOf(event, await readSiteUrl())], []);
}

/**
 * The calendar that programs subscribe to: what is coming, called off or postponed included, and the last twelve months,
 * so that a change told late is not lost and the file stays small.
 */
export async function renderAgenda(): Promise<Response> {
  const [settings, siteUrl, today] = [await readGlobal('site-settings'), await readSiteUrl(), await readToday()];
  const coming = await readEventsEnding({ endsFrom: today, order: 'oldest', limit: MOST_COMING });
  const past = await readEventsEnding({
    endsFrom: yearBefore(today),
    endsBefore: today,
    order: 'newest',
    limit: MOST_PAST,
  });
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
  const events = await Promise.all(cards.map(({ id }) => readEventFields(id, ENTRY_FIELDS)));
  return calendarResponse(
    events.filter((event) => event !== null).map((event) => entryOf(event, siteUrl)),
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

/** Address by which calendar programs are asked to subscribe, rather than to open a file once. */
export function subscriptionAddress(siteUrl: string, calendar = AGENDA_ADDRESS): string {
  return siteUrl.replace(/^https?:/, 'webcal:') + calendar;
}

function calendarResponse(entries: readonly CalendarEntry[], properties: readonly string[]): Response {
  return new Response(calendarFile(entries, properties), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}

/** The same day of the year before; the 29th of February, which that year has not, comes as a bound like any other. */
function yearBefore(day: IsoDay): IsoDay {
  return String(Number(day.slice(0, 4)) - 1) + day.slice(4);
}
