import {
  addressesOf,
  count,
  GLOBAL_LABELS,
  isAssetCollection,
  isPublishedDocument,
  referenceKey,
  typeset,
  type Change,
  type ContentReference,
  type GlobalSlug,
  type PublicationReport,
  type Redirect,
  type SitePublisher,
} from 'content-models';
import type { Payload } from 'payload';
import { describeFailure } from './describe-failure.ts';
import {
  findRows,
  logFailure,
  logOutcome,
  logWaiting,
  readRows,
  requestOf,
  updateRow,
  type LogRow,
  type PublicationOutcome,
} from './log.ts';
import { queueRequest, RETRY_MS } from './queue.ts';
import { merge, readAsset, readDocuments, readGlobal, type Reading } from './read.ts';
import type { Receipt, Receipts } from './receipts.ts';
import { lostAddresses, recordAddressChanges, type Rules, type Transition } from './redirects.ts';
import { subjectOf, type LoggedRequest, type PublicationRequest } from './requests.ts';
import { inTransaction } from './transaction.ts';

/** What a batch works with. */
export interface PublicationContext {
  payload: Payload;
  publisher: SitePublisher;
  receipts: Receipts;
  rules: Rules;
  now: () => Date;
}

/**
 * Puts a batch of changes on line and writes in the log how each one ended, or leaves it to the
 * receipts, which make sure that it is live. Rejects when nothing could be done, having said so in the
 * log: the requests are then queued again.
 */
export async function publishBatch(
  context: PublicationContext,
  requests: readonly PublicationRequest[],
): Promise<void> {
  const { payload, publisher, receipts } = context;
  try {
    const startedAt = performance.now();
    const rows = await readRows(
      payload,
      requests.flatMap(({ publication }) => publication ?? []),
    );
    const open = openRequests(requests, rows);
    const [everything, changed] = partition(open, ({ subject }) => subject === 'everything');
    if (changed.length > 0) {
      const reading = await readRequested(context, changed);
      const transitions = transitionsOf(publisher, reading.changes);
      await recordAddressChanges(context, transitions);
      if (changed.some(({ subject }) => subject === 'redirects')) context.rules.forget();
      const rules = await context.rules.read();
      const report = await publisher.publish([...reading.changes, rules]);
      const formerAddresses = formerAddressesIn(transitions, rules.redirects);
      await logBatch(context, { requests: changed, rows, reading, report, formerAddresses, startedAt });
    }
    for (const request of everything.filter(isLogged)) {
      await updateRow(payload, request.publication, { status: 'updating', message: null });
      receipts.renderAll({ request, checks: [], pages: 0, startedAt, isRetryQueued: false });
    }
  } catch (error) {
    payload.logger.error({ err: error, msg: 'La mise en ligne n’a pas pu se faire.' });
    await logForAll(payload, requests, { status: 'failed', message: describeFailure(error) });
    throw error;
  }
}

/**
 * The requests that are still to be done, each one once. A row that is on line already has a job left
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

/** What a set of changes does to the addresses of the documents they name. */
export function transitionsOf(publisher: SitePublisher, changes: readonly Change[]): Transition[] {
  return changes.flatMap((change): Transition[] => {
    if (change.kind === 'document') return [{ before: publisher.current(change.content), after: change.content }];
    if (change.kind === 'removal') return [{ before: publisher.current(change.target), after: undefined }];
    return [];
  });
}

/** Says in the worker's log, and in the admin, what was refused without anyone having asked for it. */
export async function reportRefusals(
  { payload, publisher }: Pick<PublicationContext, 'payload' | 'publisher'>,
  { refusals, globalProblems }: Pick<Reading, 'refusals' | 'globalProblems'>,
): Promise<void> {
  for (const { problems } of [...refusals, ...globalProblems]) payload.logger.error(problems.join(' '));
  for (const { slug, problems } of globalProblems) {
    const target = { collection: slug, id: null };
    await logFailure(payload, { target, title: GLOBAL_LABELS[slug], message: problems.join('\n') });
  }
  for (const { target, problems } of refusals) {
    await logFailure(payload, {
      target,
      title: await titleOf(payload, publisher, target),
      message: problems.join('\n'),
    });
  }
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
    if (!isAssetCollection(collection)) {
      readings.push(
        await readDocuments(
          payload,
          collection,
          group.map(({ id }) => id),
          moment,
        ),
      );
      continue;
    }
    for (const { id } of group) {
      const target = { collection, id };
      // A picture that no public document shows concerns nobody.
      if (publisher.current(target) === undefined) continue;
      readings.push(await readAsset(payload, target, publisher.referrers(target), moment));
    }
  }
  return merge(readings);
}

/** A pass, with all that is known of it. */
interface Pass {
  requests: readonly PublicationRequest[];
  rows: ReadonlyMap<number, LogRow>;
  reading: Reading;
  report: PublicationReport;
  /** Addresses that documents had, by document. */
  formerAddresses: (subject: string) => readonly string[];
  /** By `performance.now()`. */
  startedAt: number;
}

async function logBatch(context: PublicationContext, pass: Pass): Promise<void> {
  const { payload, publisher, receipts } = context;
  const { requests, rows, reading, report } = pass;
  const refusals = [...reading.refusals, ...report.refusals];
  const problemsOf = new Map<string, readonly string[]>([
    ...failuresOfDocuments(publisher, requests, report),
    ...refusals.map(({ target, problems }) => [referenceKey(target), problems] as const),
    ...reading.globalProblems.map(({ slug, problems }) => [slug, problems] as const),
  ]);
  const waiting = new Map(reading.waiting.map(({ target, until }) => [referenceKey(target), until]));
  const opened: OpenedReceipt[] = [];
  for (const request of requests.filter(isLogged)) {
    const row = rows.get(request.publication);
    // Removed from the log by hand: nobody reads it any more.
    if (row === undefined) continue;
    const subject = subjectOf(request);
    const problems = problemsOf.get(subject);
    const until = waiting.get(subject);
    if (problems !== undefined) {
      payload.logger.error({ msg: problems.join(' '), subject });
      await logOutcome(payload, request.publication, { status: 'failed', message: problems.join('\n') });
    } else if (until !== undefined) {
      await logWaiting(payload, request, until);
    } else if (isUndone(publisher, request, row)) {
      await logUndone(payload, row);
    } else opened.push(openReceipt(publisher, pass, { request, row }));
  }
  await noteReceipts(payload, opened);
  await endReplaced(payload, requests.filter(isLogged));
  const [settling, live] = partition(opened, ({ request }) => isPostponed(publisher, request, report));
  if (live.length > 0) receipts.follow(live);
  if (settling.length > 0) receipts.followSettling(settling);
  payload.logger.info(describePass(requests, report));
  for (const { address, reason } of report.failures) payload.logger.error(describePageFailure(address, reason));
  const asked = new Set(requests.filter(isLogged).map(subjectOf));
  await reportRefusals(context, {
    refusals: refusals.filter(({ target }) => !asked.has(referenceKey(target))),
    globalProblems: reading.globalProblems.filter(({ slug }) => !asked.has(slug)),
  });
}

/** A receipt, with the address that its row shows. */
interface OpenedReceipt extends Receipt {
  address: string | null;
}

function openReceipt(
  publisher: SitePublisher,
  { report, formerAddresses, startedAt }: Pass,
  { request, row }: { request: LoggedRequest; row: LogRow },
): OpenedReceipt {
  const content = request.subject === 'document' ? publisher.current(request) : undefined;
  const own = content !== undefined && isPublishedDocument(content) ? addressesOf(content) : new Map<string, string>();
  const hasNoPage = request.subject === 'global' || (content !== undefined && own.size === 0);
  const shown = hasNoPage ? ['/', ...report.written].slice(0, CHECKED_OF_MANY) : [];
  const known = row.address == null ? row.checks : [row.address, ...row.checks];
  return {
    request,
    checks: [...new Set([...own.values(), ...shown, ...formerAddresses(subjectOf(request)), ...known])],
    address: own.get('self') ?? row.address ?? (request.subject === 'global' ? '/' : null),
    pages: report.written.length + report.removed.length,
    startedAt,
    isRetryQueued: row.status === 'failed',
  };
}

/**
 * Notes in the log that the pages are in place, and where to look for them: from here on the receipts,
 * or the next start, bring each row to its end. A row that failed stays so until it is seen on line; its
 * next try is queued first, so that it is never left alone.
 */
async function noteReceipts(payload: Payload, receipts: readonly OpenedReceipt[]): Promise<void> {
  if (receipts.length === 0) return;
  await inTransaction(payload, async (req) => {
    for (const { request, address, checks, isRetryQueued } of receipts) {
      const status = isRetryQueued ? {} : ({ status: 'updating', message: null } as const);
      await updateRow(payload, request.publication, { ...status, address, checks: [...checks] }, req);
      if (isRetryQueued) await queueRequest(req, request, new Date(Date.now() + RETRY_MS));
    }
  });
}

/** The addresses that this pass takes from documents, and those that they had before. */
function formerAddressesIn(transitions: readonly Transition[], rules: readonly Redirect[]): Pass['formerAddresses'] {
  const lost = transitions.flatMap(lostAddresses).map(({ from, document }) => ({ from, key: referenceKey(document) }));
  const ruled = rules.flatMap(({ from, to }) =>
    to.kind === 'document' ? [{ from, key: referenceKey(to.target) }] : [],
  );
  const byDocument = Map.groupBy([...lost, ...ruled], ({ key }) => key);
  return (subject) => (byDocument.get(subject) ?? []).map(({ from }) => from);
}

/** Whether pages of a request may be among those left to the background: a setting's, or a document's in a large batch. */
function isPostponed(
  publisher: SitePublisher,
  request: LoggedRequest,
  { postponed, written }: PublicationReport,
): boolean {
  if (postponed === 0) return false;
  if (request.subject !== 'document') return true;
  const content = publisher.current(request);
  if (content === undefined || !isPublishedDocument(content)) return false;
  const inPlace = new Set(written);
  return [...addressesOf(content).values()].some((address) => !inPlace.has(address));
}

/** What has no page of its own shows on others: the first ones that changed are looked at, and the home page. */
const CHECKED_OF_MANY = 20;

/** Whether what the row asked for is no longer so: published and withdrawn, or the other way round. */
function isUndone(publisher: SitePublisher, request: LoggedRequest, { change }: LogRow): boolean {
  if (request.subject !== 'document' || isAssetCollection(request.collection)) return false;
  return (change === 'published') !== (publisher.current(request) !== undefined);
}

/** A later change took the place of this one; without any, an editor has to act. */
async function logUndone(payload: Payload, { id, documentCollection, documentId }: LogRow): Promise<void> {
  const { totalDocs } = await payload.count({
    collection: 'publications',
    where: {
      and: [
        { documentCollection: { equals: documentCollection } },
        { documentId: { equals: documentId } },
        { id: { greater_than: id } },
      ],
    },
    overrideAccess: true,
  });
  if (totalDocs > 0) await logReplaced(payload, id);
  else {
    const message = typeset('Le document n’est pas publié : ouvrez-le, complétez-le s’il le faut, puis publiez-le.');
    await logOutcome(payload, id, { status: 'failed', message });
  }
}

/** Brings to their end the publications of the same documents that waited for an embargo which is no longer theirs. */
async function endReplaced(payload: Payload, requests: readonly LoggedRequest[]): Promise<void> {
  const latest = new Map<string, number>();
  for (const request of requests) {
    if (request.subject !== 'document') continue;
    const subject = subjectOf(request);
    latest.set(subject, Math.max(request.publication, latest.get(subject) ?? 0));
  }
  if (latest.size === 0) return;
  // One that waits says for what; the others have their turn in the queue.
  for (const row of await findRows(payload, { status: { equals: 'queued' }, message: { exists: true } })) {
    const request = requestOf(row);
    if (request !== undefined && row.id < (latest.get(subjectOf(request)) ?? 0)) await logReplaced(payload, row.id);
  }
}

async function logReplaced(payload: Payload, id: number): Promise<void> {
  await updateRow(payload, id, { status: 'online', message: 'Remplacée par une publication plus récente.' });
}

function isLogged(request: PublicationRequest): request is LoggedRequest {
  return request.publication !== null;
}

function partition<Item>(items: readonly Item[], belongs: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}

/** Documents asked for whose own page could not be made. */
function failuresOfDocuments(
  publisher: SitePublisher,
  requests: readonly PublicationRequest[],
  { failures }: PublicationReport,
): (readonly [string, string[]])[] {
  const reasons = new Map(failures.map(({ address, reason }) => [address, reason]));
  return requests.flatMap((request) => {
    const content = request.subject === 'document' ? publisher.current(request) : undefined;
    if (content === undefined || !isPublishedDocument(content)) return [];
    const own = [...addressesOf(content).values()].flatMap((address) => {
      const reason = reasons.get(address);
      return reason === undefined ? [] : [describePageFailure(address, reason)];
    });
    return own.length === 0 ? [] : [[referenceKey(content), own] as const];
  });
}

function describePageFailure(address: string, reason: string): string {
  return `La page ${address} n’a pas pu être faite (${reason}). La version en ligne reste en place ; la page sera tentée de nouveau à la prochaine publication. Prévenez l’administrateur.`;
}

function describePass(
  requests: readonly PublicationRequest[],
  { written, removed, durationMs }: PublicationReport,
): string {
  const [first] = requests;
  const subject =
    first !== undefined && requests.length === 1 ? subjectOf(first) : count(requests.length, 'changement');
  const pages = count(written.length, 'page écrite', 'pages écrites');
  const files = count(removed.length, 'fichier retiré', 'fichiers retirés');
  return `${subject} : ${pages}, ${files}, ${String(Math.round(durationMs))} ms`;
}

async function logForAll(
  payload: Payload,
  requests: readonly PublicationRequest[],
  outcome: PublicationOutcome,
): Promise<void> {
  for (const { publication } of requests) {
    if (publication !== null) await logOutcome(payload, publication, outcome);
  }
}

async function titleOf(payload: Payload, publisher: SitePublisher, target: ContentReference): Promise<string> {
  const current = publisher.current(target);
  if (current !== undefined) return current.collection === 'media' ? current.original.filename : current.title;
  const found = await payload.findByID({ ...target, depth: 0, overrideAccess: true, disableErrors: true });
  return found !== null && 'title' in found && typeof found.title === 'string' ? found.title : referenceKey(target);
}
