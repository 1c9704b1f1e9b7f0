import type { APIRoute } from 'astro';
import { renderPrinted } from '../../downloads/print/printed.ts';

/** What the PDF of an event is made from. */
export const GET: APIRoute = ({ params }) => renderPrinted('events', params.slug);
