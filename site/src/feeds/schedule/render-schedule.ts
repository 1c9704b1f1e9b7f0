import type { Event, ScheduleFormat } from 'content-models';
import { readFile, readSiteUrl } from '../../content/index.ts';
import { readPersonFields } from '../../content/types/person.ts';
import { renderSessions } from '../calendar/calendar.ts';
import { scheduleOf, type Schedule } from './schedule.ts';
import { scheduleXml } from './schedule-xml.ts';
import { xcalOf } from './xcal.ts';

/** The programme of an event as a file; none of an event without sessions. */
export async function renderSchedule(event: Event | null, format: ScheduleFormat): Promise<Response> {
  if (event === null || event.programme.length === 0) return new Response(null, { status: 404 });
  switch (format) {
    case 'ics':
      return renderSessions(event, event.programme);
    case 'xcal':
      return file(xcalOf(event, await readSiteUrl()), 'application/calendar+xml');
    case 'xml':
      return file(scheduleXml(await readSchedule(event)), 'application/xml');
    case 'json':
      return file(
        JSON.stringify({ $schema: SCHEMA, generator: GENERATOR, schedule: await readSchedule(event) }),
        'application/json',
      );
    default:
      return format satisfies never;
  }
}

const SCHEMA = 'https://c3voc.de/schedule/schema.json';
const GENERATOR = { name: 'Les Interconnectés', version: '1' };

async function readSchedule(event: Event): Promise<Schedule> {
  const sessions = await Promise.all(
    event.programme.map(async (session) => ({
      session,
      speakers: (await Promise.all(session.speakers.map((id) => readPersonFields(id, ['title', 'slug'])))).filter(
        (person) => person !== null,
      ),
      slides: session.slides === null ? null : await readFile(session.slides),
    })),
  );
  return scheduleOf(event, sessions, await readSiteUrl());
}

function file(text: string, type: string): Response {
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
