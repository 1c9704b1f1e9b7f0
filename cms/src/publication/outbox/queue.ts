import type { JobsConfig, Payload, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import type { PayloadJob } from '../../payload-types.ts';
import { requestSchema, type PublicationRequest } from './requests.ts';
import { scheduleTask } from './schedule-task.ts';

/**
 * Payload's job queue is the outbox: a request is stored in the transaction of the change itself, so that
 * none is lost, whatever dies. A request is there as long as it is to be done, and only the worker takes
 * it: not by Payload's runner, whose jobs have states between the two that a crash or a busy database
 * leaves behind.
 */
const PUBLICATION_QUEUE = 'publication';
const PUBLICATION_TASK = 'publish';

const inputSchema = z.object({ request: requestSchema });

/** Requests taken at once; they make one pass. */
const BATCH_LIMIT = 500;

/** How long a request waits before it is tried again by itself. */
export const RETRY_MS = 10_000;

/** A request in the queue. */
export interface QueuedRequest {
  /** Of its job. */
  id: number;
  request: PublicationRequest;
}

/** The task under which requests are stored. Whoever runs it by Payload's own means changes nothing of the queue. */
export const publicationJobs: JobsConfig = {
  tasks: [
    {
      slug: PUBLICATION_TASK,
      label: 'Mise en ligne',
      inputSchema: [{ name: 'request', type: 'json', required: true }],
      handler: () => Promise.reject(new Error('La mise en ligne est le travail du processus « worker » : lancez-le.')),
    },
    scheduleTask,
  ],
  autoRun: [],
};

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

/** The oldest requests to do now. */
export async function findDueRequests(payload: Payload, now: Date): Promise<QueuedRequest[]> {
  const isDue: Where = {
    or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than_equal: now.toISOString() } }],
  };
  return readRequests(payload, await findJobs(payload, { where: isDue, limit: BATCH_LIMIT }));
}

/** Every request in the queue, for now or for later. */
export async function findQueuedRequests(payload: Payload): Promise<QueuedRequest[]> {
  return readRequests(payload, await findJobs(payload, {}));
}

type Job = Pick<PayloadJob, 'id' | 'input'>;

async function findJobs(
  payload: Payload,
  { where = {}, limit = 0 }: { where?: Where; limit?: number },
): Promise<Job[]> {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: { and: [{ queue: { equals: PUBLICATION_QUEUE } }, where] },
    select: { input: true },
    sort: 'id',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs;
}

/** What jobs ask for. One that asks for nothing known, as after a version that is no more, would be in the way for ever. */
async function readRequests(payload: Payload, jobs: readonly Job[]): Promise<QueuedRequest[]> {
  const requests: QueuedRequest[] = [];
  for (const { id, input } of jobs) {
    const { data, error } = inputSchema.safeParse(input);
    if (data === undefined) {
      payload.logger.error({
        err: error,
        input,
        msg: 'Une demande de mise en ligne illisible est retirée de la file.',
      });
      await removeRequests(payload, [id]);
    } else requests.push({ id, request: data.request });
  }
  return requests;
}

/** Takes requests out of the queue: they are done, or others take their place. */
export async function removeRequests(payload: Payload, ids: readonly number[], req?: PayloadRequest): Promise<void> {
  if (ids.length === 0) return;
  await payload.db.deleteMany({ collection: 'payload-jobs', where: { id: { in: [...ids] } }, ...(req && { req }) });
}

/** Has requests done at once, that waited for their next try. */
export async function hurryRequests(payload: Payload, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await payload.db.updateMany({
    collection: 'payload-jobs',
    where: { id: { in: [...ids] } },
    data: { waitUntil: null },
    returning: false,
  });
}

/** Puts a request off; one that an editor has replaced meanwhile stays replaced. */
export async function postponeRequest(payload: Payload, id: number): Promise<void> {
  await payload.db.updateMany({
    collection: 'payload-jobs',
    where: { id: { equals: id } },
    data: { waitUntil: new Date(Date.now() + RETRY_MS).toISOString() },
    returning: false,
  });
}
