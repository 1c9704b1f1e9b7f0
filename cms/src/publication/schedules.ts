import { COLLECTION_LABELS, PUBLISHED_COLLECTIONS, type PublishedCollection } from 'content-models';
import type { Payload, Where } from 'payload';
import { logFailure } from './log.ts';

/** Queue of Payload's own jobs: scheduled publications. */
const SCHEDULE_QUEUE = 'default';

/** Publishes and unpublishes what was scheduled until now, one after the other. */
export async function runDueSchedules(payload: Payload, now: Date): Promise<void> {
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    where: { queue: { equals: SCHEDULE_QUEUE }, waitUntil: { less_than_equal: now.toISOString() } },
    overrideAccess: true,
  });
  if (totalDocs === 0) return;
  try {
    // Payload says that it runs: the log of publications says more. Its errors are kept.
    await payload.jobs.run({ queue: SCHEDULE_QUEUE, sequential: true, overrideAccess: true, silent: { info: true } });
  } finally {
    await mendSchedules(payload);
  }
}

/**
 * Mends what Payload's runner leaves behind when it is interrupted, by a crash or a busy database: a job that was being
 * done waits again, for nobody else would take it; one that was done but not yet removed is removed. Then says
 * what failed.
 */
export async function mendSchedules(payload: Payload): Promise<void> {
  const isScheduled: Where = { queue: { equals: SCHEDULE_QUEUE } };
  await payload.delete({
    collection: 'payload-jobs',
    where: { and: [isScheduled, { completedAt: { exists: true } }] },
    overrideAccess: true,
  });
  await payload.update({
    collection: 'payload-jobs',
    where: { and: [isScheduled, { processing: { equals: true } }] },
    data: { processing: false },
    overrideAccess: true,
  });
  await reportFailures(payload);
}

/**
 * Payload tries a scheduled publication once, and says nothing when it fails: the document is
 * incomplete, or whoever scheduled it may not publish. It is said here, in the log of publications
 * and on the document.
 */
async function reportFailures(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: { and: [{ taskSlug: { equals: 'schedulePublish' } }, { hasError: { equals: true } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  for (const job of docs) {
    const target = targetOf(job.input);
    if (target !== undefined) await reportFailure(payload, target);
    await payload.delete({ collection: 'payload-jobs', id: job.id, overrideAccess: true });
  }
}

interface Target {
  collection: PublishedCollection;
  id: number;
}

async function reportFailure(payload: Payload, target: Target): Promise<void> {
  const document = await payload.findByID({
    ...target,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  });
  const title = document?.title ?? 'sans titre';
  const { the } = COLLECTION_LABELS[target.collection];
  const message = `La publication programmée n’a pas eu lieu pour ${the} « ${title} » : il manque un champ obligatoire, ou la personne qui l’a programmée n’a pas le droit de publier. Ouvrez le document, complétez-le, puis publiez-le.`;
  payload.logger.error(message);
  await logFailure(payload, { target, title, message });
}

function targetOf(input: unknown): Target | undefined {
  if (typeof input !== 'object' || input === null || !('doc' in input)) return undefined;
  const { doc } = input;
  if (typeof doc !== 'object' || doc === null || !('relationTo' in doc) || !('value' in doc)) return undefined;
  const collection = PUBLISHED_COLLECTIONS.find((candidate) => candidate === doc.relationTo);
  const id = Number(doc.value);
  return collection === undefined || Number.isNaN(id) ? undefined : { collection, id };
}
