import type { APIRoute } from 'astro';
import { answerRecord } from '../../../downloads/ai-records/answer-record.ts';
import { inAtrsLayout } from '../../../downloads/ai-records/atrs.ts';

export const GET: APIRoute = ({ params }) => answerRecord(params.slug, inAtrsLayout);
