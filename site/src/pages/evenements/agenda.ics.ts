import type { APIRoute } from 'astro';
import { renderAgenda } from '../../feeds/calendar/calendar.ts';

/** Every event, for calendar programs that subscribe. */
export const GET: APIRoute = () => renderAgenda();
