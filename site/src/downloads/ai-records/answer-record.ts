import { addressOf } from 'content-models';
import { readSiteUrl } from '../../content/index.ts';
import { readAiProject } from '../../content/types/ai-project.ts';
import { readOrganizationName } from '../../content/types/organization.ts';
import type { AiRecord } from './record.ts';

/** Answers with a record of the library in another layout, as JSON; 404 when there is no such record. */
export async function answerRecord(
  slug: string | undefined,
  inLayout: (record: AiRecord) => object,
): Promise<Response> {
  const project = await readAiProject(slug ?? '');
  if (project === null) return new Response(null, { status: 404 });
  const authority = await readOrganizationName(project.authority);
  const url = (await readSiteUrl()) + (addressOf(project) ?? '/');
  const layout = inLayout({ project, authority: authority ?? '', url });
  return new Response(`${JSON.stringify(layout, null, 2)}\n`, { headers: { 'content-type': 'application/json' } });
}
