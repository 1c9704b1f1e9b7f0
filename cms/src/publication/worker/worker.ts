import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import {
  dayOf,
  isAssetCollection,
  pressReleaseType,
  referenceKey,
  type Change,
  type Progress,
  type PublicationReport,
  type SitePublisher,
} from 'content-models';
import type { Payload } from 'payload';
import { pause } from 'runtime/pause';
import { watchDatabase } from '../../database/change-watch.ts';
import { settingsOf } from '../../settings.ts';
import { completeInventory } from '../../inventory/complete-inventory.ts';
import { mendUploads } from '../../uploads/mend-uploads.ts';
import type { PublicationContext } from './context.ts';
import { readHistories, withHistories } from '../history/former-versions.ts';
import { createLiveCheck, type LiveCheck } from '../confirmation/live-check.ts';
import { publishQueued } from './publish-queued.ts';
import { findDueRequests, findQueuedRequests, queueRequest } from '../outbox/queue.ts';
import { merge, readAll, type Reading } from './read.ts';
import { LiveConfirmations } from '../confirmation/live-confirmations.ts';
import { recordAddressChanges, Rules, transitionsOf } from './redirects.ts';
import { refuseLoss } from './refuse-loss.ts';
import { reportRefusals } from '../confirmation/report-refusals.ts';
import { subjectOf } from '../outbox/requests.ts';
import { resumeInterrupted } from '../outbox/retry.ts';
import { mendSchedules, runDueSchedules } from '../outbox/schedules.ts';
import { Secrets } from './secrets.ts';
import { inTransaction } from '../outbox/transaction.ts';
import { withholdSecrets } from './withhold.ts';

/** How often the queue is looked at when nothing says that it changed: for what waits for its hour. */
const QUEUE_POLL_MS = 500;

/** How often Payload's own jobs (scheduled publications) are looked at: to the second is enough. */
const SCHEDULE_POLL_MS = 1000;

/** How long the database must be quiet before it is read for what is not public. */
const QUIET_MS = 1000;

/** How long to wait before the queue is looked at again, when it could not be read or written; a publication that failed waits for `RETRY_MS`. */
const PAUSE_AFTER_FAILURE_MS = 2000;

/** What makes the site follow the CMS. */
export interface PublicationWorker {
  /**
   * Makes the whole site agree with the CMS; for the start, and after a failure of any kind.
   * @throws {PublicationError} when this would take away much of the site though nobody asked for it
   */
  publishAll: (onProgress?: Progress) => Promise<PublicationReport>;
  /** Runs the queue until the signal is given, then resolves once the work in hand is done. */
  run: (signal: AbortSignal) => Promise<void>;
}

/** Ties the queue of the CMS to a publisher. */
export function createPublicationWorker({
  payload,
  publisher,
  site,
  replacesSite = false,
  now = () => new Date(),
}: {
  payload: Payload;
  publisher: SitePublisher;
  /** Where the live site is asked whether it shows what was published; without it that is taken for granted. */
  site?: { checkUrl: string; siteUrl: string };
  /** Whether the site may lose most of its pages at the start: somebody said so. */
  replacesSite?: boolean;
  now?: () => Date;
}): PublicationWorker {
  const check = site === undefined ? trust : createLiveCheck({ ...site, expected: publisher.expected });
  const liveConfirmations = new LiveConfirmations({ payload, publisher, check });
  const secrets = new Secrets(payload, (target) => publisher.current(target) !== undefined);
  const rules = new Rules(payload);
  const context: PublicationContext = {
    payload,
    publisher,
    liveConfirmations,
    secrets,
    heldBack: new Set(),
    rules,
    now,
  };
  return {
    publishAll: (onProgress) => publishAll(context, { replacesSite, onProgress }),
    run: (signal) => runQueues(context, signal),
  };
}

const trust: LiveCheck = () => Promise.resolve(new Map<string, never>());

async function publishAll(
  context: PublicationContext,
  { replacesSite, onProgress }: { replacesSite: boolean; onProgress?: Progress | undefined },
): Promise<PublicationReport> {
  const { payload, publisher } = context;
  const reading = await withHistories(context, await readToPublish(context, { replacesSite }));
  const changes = reading.changes.filter((change) => isNews(publisher, change));
  await recordAddressChanges(context, transitionsOf(publisher, changes));
  await keepHours(payload, reading);
  const report = await publisher.publish([...changes, await context.rules.read()], onProgress);
  // A picture that a refused document still shows stays with it: the document's refusal says it all.
  const refused = report.refusals.filter(({ target }) => !isAssetCollection(target.collection));
  const refusals = [...reading.refusals, ...refused];
  for (const { address, reason } of report.failures) payload.logger.error(`${address} : ${reason}`);
  for (const { target } of report.heldBack) context.heldBack.add(referenceKey(target));
  await reportRefusals(context, { refusals, heldBack: report.heldBack, globalProblems: reading.globalProblems });
  return { ...report, refusals };
}

/** The differences to publish, once it is sure that this is the database of the site and files say no more than they should. */
async function readToPublish(
  context: PublicationContext,
  { replacesSite }: { replacesSite: boolean },
): Promise<Reading> {
  await withholdSecrets(context);
  const differences = await readDifferences(context);
  // Before anything is written, in the database, in the uploads or on the site: it may be another's database.
  if (!replacesSite) await refuseLoss(context, (await readHistories(context, differences)).changes);
  const mended = await mendUploads(context.payload, path.join(settingsOf(context.payload).dataDir, 'uploads'));
  if (mended === 0) return differences;
  // Names and hashes of files are others from now on.
  await withholdSecrets(context);
  return readDifferences(context);
}

/**
 * What the CMS has otherwise than the site: all that is not online as it is, and the removal of what is
 * online though the CMS has it public no more. A refused document stays as it is.
 */
async function readDifferences({ payload, publisher, now }: PublicationContext): Promise<Reading> {
  const staying = new Set<string>();
  const differences: Reading[] = [];
  for await (const part of readAll(payload, now())) {
    for (const { target } of part.refusals) staying.add(referenceKey(target));
    for (const change of part.changes) if (change.kind === 'document') staying.add(referenceKey(change.content));
    const changes = part.changes.filter((change) => isNews(publisher, change) || hasHistory(change, part));
    differences.push({ ...part, changes });
  }
  const removals = publisher
    .published()
    .filter((target) => !staying.has(referenceKey(target)))
    .map((target) => ({ kind: 'removal', target }) as const);
  const reading = merge(differences);
  return { ...reading, changes: [...removals, ...reading.changes] };
}

/** Whether a change says something else than what is online. */
function isNews(publisher: SitePublisher, change: Change): boolean {
  return change.kind !== 'document' || !isDeepStrictEqual(publisher.current(change.content), change.content);
}

/** Whether a release is to show what it said before, which is not known yet. */
function hasHistory(change: Change, { histories }: Reading): boolean {
  return (
    change.kind === 'document' &&
    change.content.collection === pressReleaseType.slug &&
    histories.includes(change.content.id)
  );
}

/**
 * Asks for what waits for its hour and has no request left: it was online already, under a clock that has been set
 * back since.
 */
async function keepHours(payload: Payload, { waiting }: Reading): Promise<void> {
  if (waiting.length === 0) return;
  const queued = new Set((await findQueuedRequests(payload)).map(({ request }) => subjectOf(request)));
  for (const { target, until } of waiting) {
    if (queued.has(referenceKey(target))) continue;
    await inTransaction(payload, (req) =>
      queueRequest(req, { subject: 'document', ...target, publication: null }, until),
    );
  }
}

/** How long the database must be quiet: not at all while something is held back, which may be free from now on. */
function quietMs({ heldBack }: PublicationContext): number {
  return heldBack.size > 0 ? 0 : QUIET_MS;
}

async function runQueues(context: PublicationContext, signal: AbortSignal): Promise<void> {
  const { payload, liveConfirmations } = context;
  await resumeInterrupted(payload);
  await mendSchedules(payload);
  // Beside the queue: nothing that is published waits for it.
  const inventory = completeInventory(payload, signal).catch((error: unknown) => {
    payload.logger.error({ err: error, msg: 'L’inventaire de l’administration n’a pas pu être complété.' });
  });
  const watch = watchDatabase(settingsOf(payload).database);
  const turn = queueTurn(context);
  let lastTurn = -Infinity;
  /** When the database last changed, until what is not public has been read again. */
  let changedAt: number | undefined;
  while (!signal.aborted) {
    try {
      const hasChanged = watch.hasChanged();
      if (hasChanged) changedAt = performance.now();
      if (hasChanged || performance.now() - lastTurn >= QUEUE_POLL_MS) {
        lastTurn = performance.now();
        await turn();
      } else if (changedAt !== undefined && performance.now() - changedAt >= quietMs(context)) {
        changedAt = undefined;
        await withholdSecrets(context);
      }
      // Too short to be cut by the signal.
      await wait(watch.everyMs);
    } catch (error) {
      // The database may be busy or the disk full: what is queued is taken at the next look.
      payload.logger.error({ err: error, msg: 'La file des publications n’a pas pu être traitée ; nouvel essai.' });
      await pause(PAUSE_AFTER_FAILURE_MS, signal);
    }
  }
  watch.close();
  await inventory;
  await liveConfirmations.close();
}

/** One look at everything that can ask for a publication: the queue, the schedule, the calendar. */
function queueTurn(context: PublicationContext): () => Promise<void> {
  const { payload, publisher, now } = context;
  let publishedDay = dayOf(now());
  let lastSchedulePoll = -Infinity;
  return async () => {
    const due = await findDueRequests(payload, now());
    if (due.length > 0) await publishQueued(context, due);
    // A clock that is put back must not stop the schedule.
    if (performance.now() - lastSchedulePoll >= SCHEDULE_POLL_MS) {
      lastSchedulePoll = performance.now();
      await runDueSchedules(payload, now());
    }
    const today = dayOf(now());
    if (today !== publishedDay) {
      // An event has become past, or is today: the pages that asked for the day are rendered again.
      const { failures } = await publisher.publish([]);
      for (const { address, reason } of failures) payload.logger.error(`${address} : ${reason}`);
      publishedDay = today;
    }
  };
}
