import { setTimeout as wait } from 'node:timers/promises';
import {
  dayOf,
  isAssetCollection,
  referenceKey,
  type Change,
  type Progress,
  type PublicationReport,
  type SitePublisher,
} from 'content-models';
import type { Payload } from 'payload';
import { createBatcher } from './batch.ts';
import { publishBatch, reportRefusals, transitionsOf, type PublicationContext } from './publish-batch.ts';
import { createLiveCheck, type LiveCheck } from './live-check.ts';
import { readAll, readRules, type Reading } from './read.ts';
import { Receipts } from './receipts.ts';
import { recordAddressChanges } from './redirects.ts';
import { PUBLICATION_QUEUE, type Publish } from './requests.ts';
import { resumeInterrupted } from './retry.ts';
import { reportFailedSchedules } from './schedules.ts';

/** How often the queue is looked at. Measured: a request is picked up 23–59 ms after its save. */
const POLL_MS = 50;

/** How often Payload's own jobs (scheduled publications) are looked at: to the second is enough. */
const SCHEDULE_POLL_MS = 1000;

/** How long to wait after a turn that failed. */
const RETRY_MS = 2000;

/** Requests taken at once; they make one pass. */
const BATCH_LIMIT = 500;

/** Each pass says what it did: Payload need not say that it ran. Its errors are kept. */
const QUIET = { info: true } as const;

/** The process that makes the site follow the CMS. */
export interface PublicationWorker {
  payload: Payload;
  /** Makes the whole site agree with the CMS; for the start, and after a failure of any kind. */
  publishAll: (onProgress?: Progress) => Promise<PublicationReport>;
  /** Runs the queue until the signal is given, then resolves once the work in hand is done. */
  run: (signal: AbortSignal) => Promise<void>;
}

/** Opens the CMS and ties its queue to a publisher. */
export async function createPublicationWorker({
  open,
  publisher,
  site,
  now = () => new Date(),
}: {
  /** Opens Payload with the function that its publication jobs call. */
  open: (publish: Publish) => Promise<Payload>;
  publisher: SitePublisher;
  /** Where the live site is asked whether it shows what was published; without it that is taken for granted. */
  site?: { checkUrl: string; siteUrl: string };
  now?: () => Date;
}): Promise<PublicationWorker> {
  // Jobs run only once `run` is called, when the context below exists.
  const payload = await open(createBatcher((requests) => publishBatch(context, requests)));
  const check = site === undefined ? trust : createLiveCheck({ ...site, expected: publisher.expected });
  const receipts = new Receipts({ payload, publisher, check });
  const context: PublicationContext = { payload, publisher, receipts, now };
  return {
    payload,
    publishAll: (onProgress) => publishAll(context, onProgress),
    run: (signal) => runQueues(context, signal),
  };
}

const trust: LiveCheck = () => Promise.resolve(new Map<string, never>());

async function publishAll(context: PublicationContext, onProgress?: Progress): Promise<PublicationReport> {
  const { payload, publisher, now } = context;
  const reading = await readAll(payload, now());
  const changes = [...removalsBeyond(publisher, reading), ...reading.changes];
  await recordAddressChanges(context, transitionsOf(publisher, changes));
  const rules = await readRules(payload);
  const report = await publisher.publish([...changes, ...rules.changes], onProgress);
  // A picture that a refused document still shows stays with it: the document's refusal says it all.
  const refused = report.refusals.filter(({ target }) => !isAssetCollection(target.collection));
  const refusals = [...reading.refusals, ...refused];
  for (const { address, reason } of report.failures) payload.logger.error(`${address} : ${reason}`);
  await reportRefusals(context, { refusals, globalProblems: reading.globalProblems });
  return { ...report, refusals };
}

/** Removals of what is on line though the CMS has it public no more. A refused document stays as it is. */
function removalsBeyond(publisher: SitePublisher, { changes, refusals }: Reading): Change[] {
  const arriving = changes.flatMap((change) => (change.kind === 'document' ? [change.content] : []));
  const staying = new Set([...arriving, ...refusals.map(({ target }) => target)].map(referenceKey));
  return publisher
    .published()
    .filter((target) => !staying.has(referenceKey(target)))
    .map((target) => ({ kind: 'removal', target }));
}

async function runQueues(context: PublicationContext, signal: AbortSignal): Promise<void> {
  const { payload, receipts } = context;
  await releaseInterruptedJobs(payload);
  await resumeInterrupted(payload);
  const turn = queueTurn(context);
  while (!signal.aborted) {
    try {
      await turn();
      await pause(POLL_MS, signal);
    } catch (error) {
      // The database may be busy or the disk full: what is queued waits for the next turn.
      payload.logger.error({ err: error, msg: 'La file des publications n’a pas pu être traitée ; nouvel essai.' });
      await pause(RETRY_MS, signal);
    }
  }
  await receipts.close();
}

/** One look at everything that can ask for a publication: the queue, the schedule, the calendar. */
function queueTurn({ payload, publisher, now }: PublicationContext): () => Promise<void> {
  let publishedDay = dayOf(now());
  let lastSchedulePoll = -Infinity;
  return async () => {
    if (await hasWaitingJobs(payload, now())) {
      await payload.jobs.run({ queue: PUBLICATION_QUEUE, limit: BATCH_LIMIT, overrideAccess: true, silent: QUIET });
    }
    // A clock that is put back must not stop the schedule.
    if (performance.now() - lastSchedulePoll >= SCHEDULE_POLL_MS) {
      lastSchedulePoll = performance.now();
      await payload.jobs.run({ queue: 'default', overrideAccess: true, silent: QUIET });
      await reportFailedSchedules(payload);
    }
    const today = dayOf(now());
    if (today !== publishedDay) {
      // An event has become past, or is today: the pages that asked for the day are rendered again.
      await publisher.publish([]);
      publishedDay = today;
    }
  };
}

async function hasWaitingJobs(payload: Payload, now: Date): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    where: {
      and: [
        { queue: { equals: PUBLICATION_QUEUE } },
        { processing: { equals: false } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
        { or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than_equal: now.toISOString() } }] },
      ],
    },
    overrideAccess: true,
  });
  return totalDocs > 0;
}

/** A worker that died left its jobs marked as being done: nobody else would ever take them. */
async function releaseInterruptedJobs(payload: Payload): Promise<void> {
  await payload.update({
    collection: 'payload-jobs',
    where: { processing: { equals: true } },
    data: { processing: false },
    overrideAccess: true,
  });
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(milliseconds, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
