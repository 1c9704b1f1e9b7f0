import { CONTENT_COLLECTIONS } from 'content-models';
import type { openCms } from 'cms';

type Cms = Awaited<ReturnType<typeof openCms>>;

/** How many documents, pictures and files the CMS holds, drafts included. */
export async function countContent(cms: Cms): Promise<number> {
  const counts = await Promise.all(CONTENT_COLLECTIONS.map((collection) => cms.count({ collection })));
  return counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0);
}

export async function countAccounts(cms: Cms): Promise<number> {
  return (await cms.count({ collection: 'users' })).totalDocs;
}
