import type { APIRoute } from 'astro';
import { renderPrinted } from '../../downloads/print/printed.ts';

/** What the PDF of a manifesto is made from. */
export const GET: APIRoute = ({ params }) => renderPrinted('manifestos', params.slug);
