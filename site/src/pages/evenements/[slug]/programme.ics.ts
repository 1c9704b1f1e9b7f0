import type { APIRoute } from 'astro';
import { readDocument } from '../../../content/index.ts';
import { renderSchedule } from '../../../feeds/schedule/render-schedule.ts';

/** The programme of an event, as a calendar. */
export const GET: APIRoute = async ({ params }) =>
  renderSchedule(await readDocument('events', params.slug ?? ''), 'ics');
