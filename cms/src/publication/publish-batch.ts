import {
  addressesOf,
  addressOf,
  count,
  GLOBAL_LABELS,
  isAssetCollection,
  isPublishedDocument,
  referenceKey,
  type Change,
  type ContentReference,
  type GlobalSlug,
  type PublicationReport,
  type SitePublisher,
} from 'content-models';
import type { Payload } from 'payload';
import { describeFailure } from './describe-failure.ts';
import { logFailure, logOutcome, logWaiting, type PublicationOutcome } from './log.ts';
import { merge, readAsset, readDocuments, readGlobal, readRules, type Reading } from './read.ts';
import { recordAddressChanges, type Transition } from './redirects.ts';
import type { PublicationRequest } from './requests.ts';

/** What a batch works with. */
export interface PublicationContext {
  payload: Payload;
  publisher: SitePublisher;
  now: () => Date;
}

/**
 * Puts a batch of changes on line and writes how each one ended in the log. Rejects when nothing
 * could be done, having said so in the log: the requests are then queued again.
 */
export async function publishBatch(
  context: PublicationContext,
  requests: readonly PublicationRequest[],
): Promise<void> {
  try {
    const reading = await readRequested(context, requests);
    const { payload, publisher } = context;
    await recordAddressChanges(context, transitionsOf(publisher, reading.changes));
    const rules = await readRules(payload);
    const report = await publisher.publish([...reading.changes, ...rules.changes]);
    await logBatch({ payload, publisher }, requests, reading, report);
  } catch (error) {
    context.payload.logger.error({ err: error, msg: 'La mise en ligne n’a pas pu se faire.' });
    await logForAll(context.payload, requests, { status: 'failed', message: describeFailure(error) });
    throw error;
  }
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

async function logBatch(
  context: Pick<PublicationContext, 'payload' | 'publisher'>,
  requests: readonly PublicationRequest[],
  reading: Reading,
  report: PublicationReport,
): Promise<void> {
  const { payload, publisher } = context;
  const refusals = [...reading.refusals, ...report.refusals];
  const problemsOf = new Map<string, readonly string[]>([
    ...failuresOfDocuments(publisher, requests, report),
    ...refusals.map(({ target, problems }) => [referenceKey(target), problems] as const),
    ...reading.globalProblems.map(({ slug, problems }) => [slug, problems] as const),
  ]);
  const waiting = new Set(reading.waiting.map(referenceKey));
  for (const request of requests) {
    if (request.publication === null) continue;
    const subject = subjectOf(request);
    const problems = problemsOf.get(subject);
    if (problems !== undefined) {
      payload.logger.error({ msg: problems.join(' '), subject });
      await logOutcome(payload, request.publication, { status: 'failed', message: problems.join('\n') });
    } else if (waiting.has(subject)) await logWaiting(payload, request.publication);
    else await logOutcome(payload, request.publication, onlineOutcome(publisher, request, report));
  }
  payload.logger.info(describePass(requests, report));
  for (const { address, reason } of report.failures) payload.logger.error(describePageFailure(address, reason));
  const asked = new Set(requests.filter(({ publication }) => publication !== null).map(subjectOf));
  await reportRefusals(context, {
    refusals: refusals.filter(({ target }) => !asked.has(referenceKey(target))),
    globalProblems: reading.globalProblems.filter(({ slug }) => !asked.has(slug)),
  });
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

/** What a request is about, as text: `press-releases/12`, `navigation`. */
function subjectOf(request: PublicationRequest): string {
  switch (request.subject) {
    case 'document':
      return referenceKey(request);
    case 'global':
      return request.slug;
    case 'redirects':
      return 'redirects';
    default:
      return request satisfies never;
  }
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

function onlineOutcome(
  publisher: SitePublisher,
  request: PublicationRequest,
  { written, removed, durationMs }: PublicationReport,
): PublicationOutcome {
  const content = request.subject === 'document' ? publisher.current(request) : undefined;
  const address = content === undefined || !isPublishedDocument(content) ? null : addressOf(content);
  return { status: 'online', address, pages: written.length + removed.length, durationMs };
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
