import type { APIRoute } from 'astro';
import { dataResponse } from '../../downloads/open-data/data-response.ts';

/** A set of data, or the description of its columns, in JSON. */
export const GET: APIRoute = ({ params }) => dataResponse(params.file ?? '', 'json');
