import type { APIRoute } from 'astro';
import { readDocument } from '../../../content/index.ts';
import { renderProgrammeChanges } from '../../../feeds/programme-changes.ts';

/** The feed of what changes in a programme. */
export const GET: APIRoute = async ({ params }) => {
  const event = await readDocument('events', params.slug ?? '');
  if (event === null || event.programme.length === 0) return new Response(null, { status: 404 });
  return renderProgrammeChanges(event);
};
