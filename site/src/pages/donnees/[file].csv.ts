import type { APIRoute } from 'astro';
import { dataResponse } from '../../downloads/open-data/data-response.ts';

/** A set of data in CSV. */
export const GET: APIRoute = ({ params }) => dataResponse(params.file ?? '', 'csv');
