import type { APIRoute } from 'astro';
import { renderPrinted } from '../../../downloads/print/printed.ts';

/** What the PDF of a press kit is made from. */
export const GET: APIRoute = ({ params }) => renderPrinted('press-kits', params.slug);
