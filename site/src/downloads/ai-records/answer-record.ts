import { addressOf } from 'content-models';
import { readDocument, readFields, readSiteUrl } from '../../content/index.ts';
import type { AiRecord } from './record.ts';

/** Answers with a record of the library in another layout, as JSON; 404 when there is no such record. */
export async function answerRecord(
  slug: string | undefined,
  inLayout: (record: AiRecord) => object,
): Promise<Response> {
  const project = await readDocument('ai-projects', slug ?? '');
  if (project === null) return new Response(null, { status: 404 });
  const authority = await readFields('organizations', project.authority, ['title']);
  const url = (await readSiteUrl()) + (addressOf(project) ?? '/');
  const layout = inLayout({ project, authority: authority?.title ?? '', url });
  return new Response(`${JSON.stringify(layout, null, 2)}\n`, { headers: { 'content-type': 'application/json' } });
}
