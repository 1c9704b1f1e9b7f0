import type { APIRoute } from 'astro';
import { readDocument } from '../../../content/index.ts';
import { renderOembed } from '../../../metadata/oembed.ts';

/** What other sites are told to show a replay in theirs. */
export const GET: APIRoute = async ({ params }) => {
  const replay = await readDocument('replays', params.slug ?? '');
  if (replay?.video.kind !== 'file') return new Response(null, { status: 404 });
  return renderOembed(replay);
};
