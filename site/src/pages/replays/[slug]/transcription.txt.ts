import type { APIRoute } from 'astro';
import { readDocument } from '../../../content/index.ts';
import { transcriptText } from '../../../downloads/transcript-text.ts';

/** What is said in a replay, as a text. */
export const GET: APIRoute = async ({ params }) => {
  const replay = await readDocument('replays', params.slug ?? '');
  if (replay === null || replay.transcript.length === 0) return new Response(null, { status: 404 });
  return new Response(transcriptText(replay), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
