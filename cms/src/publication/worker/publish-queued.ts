import { isAssetCollection, referenceKey, type ContentReference, type GlobalSlug } from 'content-models';
import type { Payload } from 'payload';
import type { PublicationContext } from './context.ts';
import { describeFailure } from '../confirmation/describe-failure.ts';
import { withHistories } from '../history/former-versions.ts';
import { logPass, type Pass } from '../history/log-pass.ts';
import { logOutcome, readRows, updateRow, type LogRow } from '../history/log.ts';
import { merge, readAsset, readDocuments, readGlobal, type Reading } from './read.ts';
import { formerAddressesIn, recordAddressChanges, transitionsOf } from './redirects.ts';
import { postponeRequest, removeRequests, type QueuedRequest } from '../outbox/queue.ts';
import { isLogged, type PublicationRequest } from '../outbox/requests.ts';
import { disclose } from './withhold.ts';

/**
 * Puts what is queued online in one pass and writes in the log how each request ended, or leaves it to the
 * live confirmations, which make sure that it is live. When nothing could be done of several, they are done one by
 * one: what is impossible takes no other with it, and is tried again later for as long as it takes.
 */
export async function publishQueued(context: PublicationContext, queued: readonly QueuedRequest[]): Promise<void> {
  const { payload } = context;
  try {
    await publishRequests(
      context,
      queued.map(({ request }) => request),
    );
  } catch (error) {
    const [first, ...others] = queued;
    if (first === undefined || others.length > 0) for (const one of queued) await publishQueued(context, [one]);
    else await putOff(payload, first, error);
    return;
  }
  await removeRequests(
    payload,
    queued.map(({ id }) => id),
  );
}

/** Says why a request could not be done, and leaves it in the queue. */
async function putOff(payload: Payload, { id, request }: QueuedRequest, error: unknown): Promise<void> {
  payload.logger.error({ err: error, msg: 'La mise en ligne n’a pas pu se faire.' });
  if (isLogged(request)) {
    await logOutcome(payload, request.publication, { status: 'failed', message: describeFailure(error) });
  }
  await postponeRequest(payload, id);
}

async function publishRequests(context: PublicationContext, requests: readonly PublicationRequest[]): Promise<void> {
  const { payload, liveConfirmations } = context;
  const startedAt = performance.now();
  const rows = await readRows(
    payload,
    requests.filter(isLogged).map(({ publication }) => publication),
  );
  const open = openRequests(requests, rows);
  const changed = open.filter(({ subject }) => subject !== 'everything');
  if (changed.length > 0) await publishChanged(context, { requests: changed, rows, startedAt });
  for (const request of open.filter(isLogged)) {
    if (request.subject !== 'everything') continue;
    await updateRow(payload, request.publication, { status: 'updating', message: null });
    liveConfirmations.renderAll({ request, checks: [], pages: 0, startedAt, isRetryQueued: false });
  }
}

async function publishChanged(
  context: PublicationContext,
  { requests, ...known }: Pick<Pass, 'requests' | 'rows' | 'startedAt'>,
): Promise<void> {
  const { publisher, rules } = context;
  const targets = requests.filter((request) => request.subject === 'document');
  const [read] = await Promise.all([readRequested(context, requests), disclose(context, targets)]);
  const reading = await withHistories(context, read);
  const transitions = transitionsOf(publisher, reading.changes);
  await recordAddressChanges(context, transitions);
  if (requests.some(({ subject }) => subject === 'redirects')) rules.forget();
  const redirects = await rules.read();
  const report = await publisher.publish([...reading.changes, redirects]);
  const formerAddresses = formerAddressesIn(transitions, redirects.redirects);
  await logPass(context, { requests, ...known, reading, report, formerAddresses });
}

/**
 * The requests that are still to be done, each one once. A row that is online already has a request left
 * when the worker died between the log and the queue, or when « Réessayer » was faster than the next try.
 */
function openRequests(
  requests: readonly PublicationRequest[],
  rows: ReadonlyMap<number, LogRow>,
): readonly PublicationRequest[] {
  const seen = new Set<number>();
  return requests.filter(({ publication }) => {
    if (publication === null) return true;
    const isNew = !seen.has(publication);
    seen.add(publication);
    return isNew && rows.get(publication)?.status !== 'online';
  });
}

async function readRequested(
  { payload, publisher, now }: PublicationContext,
  requests: readonly PublicationRequest[],
): Promise<Reading> {
  const moment = now();
  const globals = new Set<GlobalSlug>();
  const targets = new Map<string, ContentReference>();
  for (const request of requests) {
    if (request.subject === 'global') globals.add(request.slug);
    if (request.subject === 'document') targets.set(referenceKey(request), request);
  }
  const readings: Reading[] = [];
  for (const slug of globals) readings.push(await readGlobal(payload, slug));
  const idsByCollection = Map.groupBy(targets.values(), ({ collection }) => collection);
  for (const [collection, group] of idsByCollection) {
    const ids = group.map(({ id }) => id);
    if (!isAssetCollection(collection)) {
      readings.push(await readDocuments(payload, collection, ids, moment));
      continue;
    }
    for (const id of ids) {
      const target = { collection, id };
      // A picture that no public document shows concerns nobody.
      if (publisher.current(target) === undefined) continue;
      readings.push(await readAsset(payload, target, publisher.referrers(target), moment));
    }
  }
  return merge(readings);
}
