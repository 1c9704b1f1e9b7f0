import {
  addressesOf,
  count,
  isPublishedDocument,
  derivedFileAt,
  referenceKey,
  SEARCH_INDEX_ADDRESS,
  SECTIONS,
  type PublicationReport,
  type SitePublisher,
} from 'content-models';
import type { Payload } from 'payload';
import type { PublicationContext } from '../worker/context.ts';
import { describePageFailure, describePageFailures } from '../confirmation/describe-report.ts';
import { logHeldBack, logOutcome, logWaiting, updateRow, type LogRow } from './log.ts';
import { endReplaced, isUndone, logUndone } from '../worker/outdated.ts';
import { queueRequest, RETRY_MS } from '../outbox/queue.ts';
import type { Reading } from '../worker/read.ts';
import type { LiveConfirmation } from '../confirmation/live-confirmations.ts';
import { reportRefusals } from '../confirmation/report-refusals.ts';
import { isLogged, subjectOf, type LoggedRequest, type PublicationRequest } from '../outbox/requests.ts';
import { inTransaction } from '../outbox/transaction.ts';

/** A pass of the publisher, with all that is known of it. */
export interface Pass {
  requests: readonly PublicationRequest[];
  /** Rows of the log that the requests are about. */
  rows: ReadonlyMap<number, LogRow>;
  reading: Reading;
  report: PublicationReport;
  /** Addresses that documents had, by document. */
  formerAddresses: (subject: string) => readonly string[];
  /** By `performance.now()`. */
  startedAt: number;
}

/** Writes in the log what became of each request of a pass, and hands to the live confirmations what is left to be seen. */
export async function logPass(context: PublicationContext, pass: Pass): Promise<void> {
  const { payload, publisher, liveConfirmations, heldBack: waitingForCause } = context;
  const { rows, reading, report } = pass;
  const requests = pass.requests.filter(isLogged);
  const refusals = [...reading.refusals, ...report.refusals];
  const heldBack = new Map<string, readonly string[]>([
    ...failuresOfRequests(publisher, requests, report),
    ...report.heldBack.map(({ target, problems }) => [referenceKey(target), problems] as const),
  ]);
  const problemsOf = new Map<string, readonly string[]>([
    ...refusals.map(({ target, problems }) => [referenceKey(target), problems] as const),
    ...reading.globalProblems.map(({ slug, problems }) => [slug, problems] as const),
  ]);
  const waiting = new Map(reading.waiting.map(({ target, until }) => [referenceKey(target), until]));
  const opened: OpenedLiveConfirmation[] = [];
  // Only what keeps a request waits: nothing else would ever end its wait.
  for (const request of requests) waitingForCause.delete(subjectOf(request));
  for (const request of requests) {
    const row = rows.get(request.publication);
    // Removed from the log by hand: nobody reads it any more.
    if (row === undefined) continue;
    const subject = subjectOf(request);
    const problems = problemsOf.get(subject);
    const until = waiting.get(subject);
    const obstacles = heldBack.get(subject);
    if (problems !== undefined) {
      payload.logger.error({ msg: problems.join(' '), subject });
      await logOutcome(payload, request.publication, { status: 'failed', message: problems.join('\n') });
    } else if (obstacles !== undefined) {
      waitingForCause.add(subject);
      await logHeldBack(payload, { request, row, message: obstacles.join('\n') });
    } else if (until !== undefined) {
      await logWaiting(payload, request, until);
    } else if (isUndone(publisher, request, row)) {
      await logUndone(payload, row);
    } else opened.push(openLiveConfirmation(publisher, pass, { request, row }));
  }
  await noteLiveConfirmations(payload, opened);
  await endReplaced(payload, requests);
  const isLeft = leftToBackground(publisher, report);
  const settling = opened.filter(({ request }) => isLeft(request));
  const live = opened.filter(({ request }) => !isLeft(request));
  if (live.length > 0) liveConfirmations.follow(live);
  if (settling.length > 0) liveConfirmations.followSettling(settling);
  payload.logger.info(describePass(pass));
  for (const failure of report.failures) payload.logger.error(describePageFailure(failure));
  const asked = new Set(requests.map(subjectOf));
  await reportRefusals(context, {
    refusals: refusals.filter(({ target }) => !asked.has(referenceKey(target))),
    heldBack: report.heldBack.filter(({ target }) => !asked.has(referenceKey(target))),
    globalProblems: reading.globalProblems.filter(({ slug }) => !asked.has(slug)),
  });
}

/** A live confirmation, with the address that its row shows. */
interface OpenedLiveConfirmation extends LiveConfirmation {
  address: string | null;
}

/** What has no page of its own shows on others: the first ones that changed are looked at, and that which shows it first. */
const CHECKED_OF_MANY = 20;

/** The page that shows first what has none of its own, and where else it is seen: words of the search stand in its index. */
function firstShowing(request: LoggedRequest): readonly [page: string, ...others: string[]] {
  const isOfSearch = request.subject === 'global' && request.slug === 'search-words';
  return isOfSearch ? [SECTIONS.search.address, SEARCH_INDEX_ADDRESS] : [SECTIONS.home.address];
}

function openLiveConfirmation(
  publisher: SitePublisher,
  { report, formerAddresses, startedAt }: Pass,
  { request, row }: { request: LoggedRequest; row: LogRow },
): OpenedLiveConfirmation {
  const own = ownAddresses(publisher, request);
  const hasNoPage = request.subject === 'global' || own?.size === 0;
  const first = firstShowing(request);
  const shown = hasNoPage ? [...first, ...report.written].slice(0, CHECKED_OF_MANY) : [];
  const known = row.address == null ? row.checks : [row.address, ...row.checks];
  return {
    request,
    checks: [...new Set([...(own?.values() ?? []), ...shown, ...formerAddresses(subjectOf(request)), ...known])],
    address: own?.get('self') ?? row.address ?? (request.subject === 'global' ? first[0] : null),
    pages: report.written.length + report.removed.length,
    startedAt,
    isRetryQueued: row.status === 'failed',
  };
}

/**
 * Notes in the log that the pages are in place, and where to look for them: from here on the live confirmations,
 * or the next start, bring each row to its end. A row that failed stays so until it is seen online; its
 * next try is queued first, so that it is never left alone.
 */
async function noteLiveConfirmations(
  payload: Payload,
  liveConfirmations: readonly OpenedLiveConfirmation[],
): Promise<void> {
  if (liveConfirmations.length === 0) return;
  await inTransaction(payload, async (req) => {
    for (const { request, address, checks, isRetryQueued } of liveConfirmations) {
      const status = isRetryQueued ? {} : ({ status: 'updating', message: null } as const);
      await updateRow(payload, request.publication, { ...status, address, checks: [...checks] }, req);
      if (isRetryQueued) await queueRequest(req, request, new Date(Date.now() + RETRY_MS));
    }
  });
}

/** Tells whether pages of a request may be among those left to the background: a setting's, or a document's in a large batch. */
function leftToBackground(
  publisher: SitePublisher,
  { postponed, written }: PublicationReport,
): (request: LoggedRequest) => boolean {
  if (postponed === 0) return () => false;
  const inPlace = new Set(written);
  return (request) => {
    if (request.subject !== 'document') return true;
    const own = ownAddresses(publisher, request);
    return own !== undefined && [...own.values()].some((address) => !inPlace.has(address));
  };
}

/** Documents asked for whose own page could not be made, with why; a setting is answerable for every page. */
function failuresOfRequests(
  publisher: SitePublisher,
  requests: readonly LoggedRequest[],
  { failures }: PublicationReport,
): (readonly [string, string[]])[] {
  const pages = describePageFailures(failures);
  if (pages === null) return [];
  return requests.flatMap((request) => {
    if (request.subject === 'global') return [[subjectOf(request), [pages]] as const];
    const own = new Set(ownAddresses(publisher, request)?.values());
    const problems = failures.filter(({ address }) => own.has(address)).map(describePageFailure);
    return problems.length === 0 ? [] : [[subjectOf(request), problems] as const];
  });
}

/**
 * Addresses of what a request is about, by part: undefined when no such document is online, none for a picture.
 * Not those of its derived files, which are made after the pages: nobody waits for them.
 */
function ownAddresses(publisher: SitePublisher, request: LoggedRequest): Map<string, string> | undefined {
  const content = request.subject === 'document' ? publisher.current(request) : undefined;
  if (content === undefined) return undefined;
  const addresses = isPublishedDocument(content) ? addressesOf(content) : new Map<string, string>();
  return new Map([...addresses].filter(([, address]) => derivedFileAt(address) === null));
}

/** « press-releases/12 : 6 pages écrites, 0 fichier retiré, 40 ms » */
function describePass({ requests, report: { written, removed, durationMs } }: Pass): string {
  const [first] = requests;
  const subject =
    first !== undefined && requests.length === 1 ? subjectOf(first) : count(requests.length, 'changement');
  const pages = count(written.length, 'page écrite', 'pages écrites');
  const files = count(removed.length, 'fichier retiré', 'fichiers retirés');
  return `${subject} : ${pages}, ${files}, ${String(Math.round(durationMs))} ms`;
}
