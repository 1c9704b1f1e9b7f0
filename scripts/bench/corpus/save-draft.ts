import type { openCms } from 'cms';

/** Saves the first release of the corpus again, as a draft. */
export async function saveDraft(cms: Awaited<ReturnType<typeof openCms>>): Promise<void> {
  await cms.update({ collection: 'press-releases', id: 1, draft: true, data: {}, depth: 0 });
}
