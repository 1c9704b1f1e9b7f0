import type { APIRoute } from 'astro';
import { answerRecord } from '../../../ai/layouts/answer-record.ts';
import { inAtrsLayout } from '../../../ai/layouts/atrs.ts';

export const GET: APIRoute = ({ params }) => answerRecord(params.slug, inAtrsLayout);
