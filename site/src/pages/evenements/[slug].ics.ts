import type { APIRoute } from 'astro';
import { renderCalendar } from '../../feeds/calendar/calendar.ts';
import { readDocument } from '../../content/index.ts';

/** The calendar of one event. */
export const GET: APIRoute = async ({ params }) => {
  const event = await readDocument('events', params.slug ?? '');
  return event === null ? new Response(null, { status: 404 }) : renderCalendar(event);
};
