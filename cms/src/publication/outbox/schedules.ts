import { COLLECTION_LABELS } from 'content-models';
import type { Payload, Where } from 'payload';
import { logFailure } from '../history/log.ts';
import { SCHEDULE_TASK, targetOf, type ScheduledTarget } from './schedule-task.ts';

/** Queue of Payload's own jobs: the publications that were scheduled before documents had their hour. */
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
    where: { and: [{ taskSlug: { equals: SCHEDULE_TASK } }, { hasError: { equals: true } }] },
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

async function reportFailure(payload: Payload, target: ScheduledTarget): Promise<void> {
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
