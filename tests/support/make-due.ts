import type { Cms } from './open-cms.ts';

/** Brings forward to now the publications that wait for their next try, or for their hour. */
export async function makeDue(payload: Cms): Promise<void> {
  const now = new Date().toISOString();
  await payload.update({
    collection: 'payload-jobs',
    where: { waitUntil: { greater_than: now } },
    data: { waitUntil: now },
  });
}
