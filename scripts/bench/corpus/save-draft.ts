import type { Payload } from 'payload';

/** Saves the first release of the corpus again, as a draft. */
export async function saveDraft(cms: Payload): Promise<void> {
  await cms.update({ collection: 'press-releases', id: 1, draft: true, data: {}, depth: 0 });
}
