import type { Payload, PayloadRequest, Where } from 'payload';
import type { PublicationRequest } from './requests.ts';

/** Queue of the publications, apart from Payload's own jobs. */
export const PUBLICATION_QUEUE = 'publication';

/** Queue of Payload's own jobs: scheduled publications. */
export const SCHEDULE_QUEUE = 'default';

export const PUBLICATION_TASK = 'publish';

/** How long a request waits before it is tried again by itself. */
export const RETRY_MS = 10_000;

/** A job of the publication queue that waits, now or for later. */
export interface WaitingJob {
  id: number;
  /** Row of the log that it is about. */
  publication: number | null;
}

/** Stores a request in the transaction under way, if any: both are kept, or neither. */
export async function queueRequest(req: PayloadRequest, request: PublicationRequest, waitUntil?: Date): Promise<void> {
  await req.payload.jobs.queue({
    task: PUBLICATION_TASK,
    queue: PUBLICATION_QUEUE,
    // Stored as JSON.
    input: { request: { ...request } },
    ...(waitUntil === undefined ? {} : { waitUntil }),
    req,
  });
}

/** The publications that wait in the queue, now or for later. */
export async function findWaitingPublications(payload: Payload): Promise<WaitingJob[]> {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: waitingIn(PUBLICATION_QUEUE),
    select: { input: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs.map(({ id, input }) => ({ id, publication: publicationIn(input) }));
}

/** Whether a queue has a job to do now. */
export async function hasDueJobs(payload: Payload, queue: string, now: Date): Promise<boolean> {
  const isDue: Where = {
    or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than_equal: now.toISOString() } }],
  };
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    where: { and: [waitingIn(queue), isDue] },
    overrideAccess: true,
  });
  return totalDocs > 0;
}

/**
 * Mends the queue that a dead worker left: a job that was being done waits again, for nobody else would
 * take it; one that was done but not yet removed, which Payload does in two steps, is removed.
 */
export async function releaseInterruptedJobs(payload: Payload): Promise<void> {
  await payload.delete({ collection: 'payload-jobs', where: { completedAt: { exists: true } }, overrideAccess: true });
  await payload.update({
    collection: 'payload-jobs',
    where: { processing: { equals: true } },
    data: { processing: false },
    overrideAccess: true,
  });
}

/** The jobs that will be done: those that nobody does now, that are not done and that were not given up. */
function waitingIn(queue: string): Where {
  return {
    and: [
      { queue: { equals: queue } },
      { processing: { equals: false } },
      { completedAt: { exists: false } },
      { hasError: { not_equals: true } },
    ],
  };
}

function publicationIn(input: unknown): number | null {
  if (typeof input !== 'object' || input === null || !('request' in input)) return null;
  const { request } = input;
  if (typeof request !== 'object' || request === null || !('publication' in request)) return null;
  return typeof request.publication === 'number' ? request.publication : null;
}
