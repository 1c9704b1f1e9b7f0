import { PUBLISHED_COLLECTIONS, type PublishedCollection } from 'content-models';
import type { PayloadRequest, TaskConfig } from 'payload';

export const SCHEDULE_TASK = 'schedulePublish';

/**
 * What Payload's schedule drawer queued, while it was on: a planned publication is the hour of the document now. What
 * was promised is kept, with the rights of whoever asked for it.
 */
export const scheduleTask: TaskConfig = {
  slug: SCHEDULE_TASK,
  label: 'Publication programmée',
  inputSchema: [
    { name: 'type', type: 'radio', defaultValue: 'publish', options: ['publish', 'unpublish'] },
    { name: 'locale', type: 'text' },
    { name: 'doc', type: 'json' },
    { name: 'user', type: 'json' },
  ],
  handler: async ({ input: given, req }) => {
    // Stored as JSON.
    const input = given as object;
    const target = targetOf(input);
    if (target !== undefined) await changeStatus(req, target, input);
    return { output: {} };
  },
};

async function changeStatus(req: PayloadRequest, target: ScheduledTarget, input: object): Promise<void> {
  const isThere = await req.payload.findByID({
    ...target,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    trash: true,
    select: {},
    req,
  });
  // Deleted since: there is nothing left to publish.
  if (isThere === null) return;
  const isWithdrawal = 'type' in input && input.type === 'unpublish';
  const userId = userOf(input);
  const user = userId === undefined ? null : await req.payload.findByID({ collection: 'users', id: userId, depth: 0 });
  await req.payload.update({
    ...target,
    data: { _status: isWithdrawal ? 'draft' : 'published' },
    depth: 0,
    overrideAccess: user === null,
    user: user === null ? null : { ...user, collection: 'users' },
  });
}

/** Who scheduled it; undefined when nobody did, as for what our own code queues. */
function userOf(input: object): number | undefined {
  if (!('user' in input) || input.user == null) return undefined;
  const { user } = input;
  const id = typeof user === 'object' && 'value' in user ? Number(user.value) : NaN;
  // Older than what Payload keeps of who asked: nobody's rights are known, so it may not be done.
  if (Number.isNaN(id)) throw new Error('A scheduled publication does not say who asked for it.');
  return id;
}

/** The document that a job is about. */
export interface ScheduledTarget {
  collection: PublishedCollection;
  id: number;
}

/** What a job is about; undefined for what is no document of ours. */
export function targetOf(input: unknown): ScheduledTarget | undefined {
  if (typeof input !== 'object' || input === null || !('doc' in input)) return undefined;
  const { doc } = input;
  if (typeof doc !== 'object' || doc === null || !('relationTo' in doc) || !('value' in doc)) return undefined;
  const collection = PUBLISHED_COLLECTIONS.find((candidate) => candidate === doc.relationTo);
  const id = Number(doc.value);
  return collection === undefined || Number.isNaN(id) ? undefined : { collection, id };
}
