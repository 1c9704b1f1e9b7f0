import type { APIRoute } from 'astro';
import { answerRecord } from '../../../downloads/ai-records/answer-record.ts';
import { inEtalabLayout } from '../../../downloads/ai-records/etalab.ts';

export const GET: APIRoute = ({ params }) => answerRecord(params.slug, inEtalabLayout);
