import type { APIRoute } from 'astro';
import { renderPrinted } from '../../../downloads/print/printed.ts';

/** What the PDF of a release is made from. */
export const GET: APIRoute = ({ params }) => renderPrinted('press-releases', params.slug);
