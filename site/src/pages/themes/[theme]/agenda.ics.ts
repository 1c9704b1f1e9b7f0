import { themeAt } from 'content-models';
import type { APIRoute } from 'astro';
import { renderThemeCalendar } from '../../../feeds/calendar/calendar.ts';

/** The events of a theme, for calendar programs that subscribe. */
export const GET: APIRoute = ({ params }) => {
  const theme = themeAt(params.theme);
  return theme === null ? new Response(null, { status: 404 }) : renderThemeCalendar(theme);
};
