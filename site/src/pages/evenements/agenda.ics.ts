import type { APIRoute } from 'astro';
import { renderAgenda } from '../../calendar/calendar.ts';

/** Every event, for calendar programs that subscribe. */
export const GET: APIRoute = () => renderAgenda();
