import type { APIRoute } from 'astro';
import { findSession } from '../../../content/events/sessions.ts';
import { readDocument } from '../../../content/index.ts';
import { renderSessions } from '../../../feeds/calendar/calendar.ts';

/** The calendar of one session. */
export const GET: APIRoute = async ({ params }) => {
  const event = await readDocument('events', params.slug ?? '');
  const found = event === null ? null : findSession(event, params.session ?? '');
  if (event === null || found === null) return new Response(null, { status: 404 });
  return renderSessions(event, [found.session]);
};
