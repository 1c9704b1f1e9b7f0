import type { APIRoute } from 'astro';
import { answerRecord } from '../../../ai/layouts/answer-record.ts';
import { inEtalabLayout } from '../../../ai/layouts/etalab.ts';

export const GET: APIRoute = ({ params }) => answerRecord(params.slug, inEtalabLayout);
