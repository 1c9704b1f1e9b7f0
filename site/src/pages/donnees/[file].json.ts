import type { APIRoute } from 'astro';
import { dataResponse } from '../../open-data/data-response.ts';

/** A set of data, or the description of its columns, in JSON. */
export const GET: APIRoute = ({ params }) => dataResponse(params.file ?? '', 'json');
