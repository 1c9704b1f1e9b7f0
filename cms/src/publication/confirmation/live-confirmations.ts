import { count, formatNumber, type Progress, type PublicationReport, type SitePublisher } from 'content-models';
import type { Payload } from 'payload';
import { pause } from 'runtime/pause';
import { describeFailure } from './describe-failure.ts';
import { describeMissingFiles, describeMissingSigns } from './describe-files.ts';
import { describeDifferences, describePageFailures } from './describe-report.ts';
import { describeWrongAnswers, type LiveCheck } from './live-check.ts';
import { logOutcome, updateRow, type PublicationOutcome } from '../history/log.ts';
import { queueRequest, RETRY_MS } from '../outbox/queue.ts';
import type { LoggedRequest } from '../outbox/requests.ts';
import { inTransaction } from '../outbox/transaction.ts';

/** How often a row tells how far the background is. */
const PROGRESS_MS = 1000;

/** A publication whose pages are in place, or being rendered in the background: what is left is to see it live. */
export interface LiveConfirmation {
  request: LoggedRequest;
  /** Live addresses that must show it. */
  checks: readonly string[];
  /** Pages written and files removed until now. */
  pages: number;
  /** By `performance.now()`. */
  startedAt: number;
  /** Whether the next try is queued already, as for a publication that failed before. */
  isRetryQueued: boolean;
}

export interface LiveConfirmationsOptions {
  payload: Payload;
  publisher: SitePublisher;
  check: LiveCheck;
}

/**
 * Follows publications until they are seen at their live addresses, beside the queue: the next ones go
 * on meanwhile. What is still followed when the worker dies has a row « en cours », and its next start
 * takes it up.
 */
export class LiveConfirmations {
  readonly #options: LiveConfirmationsOptions;
  readonly #stop = new AbortController();
  readonly #underWay = new Set<Promise<void>>();

  constructor(options: LiveConfirmationsOptions) {
    this.#options = options;
  }

  /** Looks at the live addresses of publications, then writes how each one ended. */
  follow(liveConfirmations: readonly LiveConfirmation[]): void {
    this.#start(() => this.#confirm(liveConfirmations));
  }

  /** The same, once the pages that a setting left to the background are in place. */
  followSettling(liveConfirmations: readonly LiveConfirmation[]): void {
    this.#start(async () => {
      const { publisher } = this.#options;
      const report = await this.#telling(liveConfirmations, (onProgress) => publisher.settled(onProgress));
      if (report === undefined) return;
      const pages = report.written.length + report.removed.length;
      const inPlace: LiveConfirmation[] = [];
      for (const liveConfirmation of liveConfirmations) {
        const message = describePageFailures(failuresFor(liveConfirmation, report));
        if (message === null) inPlace.push({ ...liveConfirmation, pages: liveConfirmation.pages + pages });
        else await this.#fail(liveConfirmation, message);
      }
      await this.#confirm(inPlace);
    });
  }

  /** Renders every page again and writes which ones differed. */
  renderAll(liveConfirmation: LiveConfirmation): void {
    this.#start(async () => {
      const { publisher } = this.#options;
      const report = await this.#telling([liveConfirmation], (onProgress) => publisher.renderAll(onProgress));
      if (report !== undefined)
        await this.#end(liveConfirmation, outcomeOfRenderAll(report, liveConfirmation.startedAt));
    });
  }

  /** Stops following, once what is being written in the log is written. */
  async close(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#underWay);
  }

  #start(work: () => Promise<void>): void {
    const underWay = this.#untilDone(work).finally(() => this.#underWay.delete(underWay));
    this.#underWay.add(underWay);
  }

  /** Tries again for as long as it takes: while the database does not answer, no row can be brought to its end. */
  async #untilDone(work: () => Promise<void>): Promise<void> {
    const { signal } = this.#stop;
    let isDone = false;
    while (!isDone && !signal.aborted) {
      isDone = await work().then(
        () => true,
        (error: unknown) => this.#pauseAfter(error),
      );
    }
  }

  /** @returns that the work is to be done again */
  async #pauseAfter(error: unknown): Promise<false> {
    const { signal } = this.#stop;
    // What the end of the worker interrupts, its next start takes up.
    if (signal.aborted) return false;
    this.#options.payload.logger.error({ err: error, msg: 'Une mise en ligne n’a pas pu être suivie ; nouvel essai.' });
    await pause(RETRY_MS, signal);
    return false;
  }

  /** @returns what the background did; undefined when it failed, which is written in the log, or at the end of the worker */
  async #telling(
    liveConfirmations: readonly LiveConfirmation[],
    work: (onProgress: Progress) => Promise<PublicationReport>,
  ): Promise<PublicationReport | undefined> {
    const { payload } = this.#options;
    let toldAt = -Infinity;
    let telling = Promise.resolve();
    const onProgress: Progress = (done, total) => {
      if (performance.now() - toldAt < PROGRESS_MS || this.#stop.signal.aborted) return;
      toldAt = performance.now();
      const message = describeProgress(done, total);
      telling = telling
        .then(async () => {
          for (const { request } of liveConfirmations) await updateRow(payload, request.publication, { message });
        })
        .catch((error: unknown) => payload.logger.warn({ err: error, msg: 'L’avancement n’a pas pu être noté.' }));
    };
    try {
      return await Promise.race([work(onProgress), aborted(this.#stop.signal)]);
    } catch (error) {
      payload.logger.error({ err: error, msg: 'La mise en ligne en arrière-plan a échoué.' });
      await telling;
      for (const liveConfirmation of liveConfirmations) await this.#fail(liveConfirmation, describeFailure(error));
      return undefined;
    } finally {
      await telling;
    }
  }

  async #confirm(liveConfirmations: readonly LiveConfirmation[]): Promise<void> {
    const addresses = liveConfirmations.flatMap(({ checks }) => checks);
    const wrong = await this.#options.check(addresses, this.#stop.signal);
    for (const liveConfirmation of liveConfirmations) {
      const problems = liveConfirmation.checks.flatMap((address) => wrong.get(address) ?? []);
      if (problems.length > 0) {
        await this.#fail(liveConfirmation, describeWrongAnswers(problems));
        continue;
      }
      const { pages, startedAt } = liveConfirmation;
      const durationMs = performance.now() - startedAt;
      await this.#end(liveConfirmation, {
        status: 'online',
        durationMs,
        pages,
        message: this.#missingSigns(liveConfirmation),
      });
      this.#start(() => this.#tellMissingFiles(liveConfirmation));
    }
  }

  /** What the files of a document do not show of it, once it is online. */
  #missingSigns({ request }: LiveConfirmation): string | null {
    const content = request.subject === 'document' ? this.#options.publisher.current(request) : undefined;
    return content === undefined ? null : describeMissingSigns(content);
  }

  /** Adds to the row which files of the document could not be made, after its pages. */
  async #tellMissingFiles(liveConfirmation: LiveConfirmation): Promise<void> {
    const { request } = liveConfirmation;
    if (request.subject !== 'document') return;
    const { payload, publisher } = this.#options;
    const missing = await Promise.race([publisher.missingFiles(request), aborted(this.#stop.signal)]);
    if (missing === undefined || missing.length === 0) return;
    const message = [describeMissingFiles(missing), this.#missingSigns(liveConfirmation)]
      .filter((one) => one !== null)
      .join('\n');
    await updateRow(payload, request.publication, { message });
  }

  /** Says why a publication is not online, and queues the next try. */
  async #fail({ request, isRetryQueued }: LiveConfirmation, message: string): Promise<void> {
    const { payload } = this.#options;
    payload.logger.error(message);
    await inTransaction(payload, async (req) => {
      await updateRow(payload, request.publication, { status: 'failed', message }, req);
      if (!isRetryQueued) await queueRequest(req, request, new Date(Date.now() + RETRY_MS));
    });
  }

  async #end({ request }: LiveConfirmation, outcome: PublicationOutcome): Promise<void> {
    await logOutcome(this.#options.payload, request.publication, outcome);
  }
}

/** A setting is answerable for every page, a document for its own. */
function failuresFor(
  { request, checks }: LiveConfirmation,
  { failures }: PublicationReport,
): PublicationReport['failures'] {
  return request.subject === 'global' ? failures : failures.filter(({ address }) => checks.includes(address));
}

/** « 3 400 pages sur 10 500 » */
function describeProgress(done: number, total: number): string {
  return `${count(done, 'page')} sur ${formatNumber(total)}`;
}

function outcomeOfRenderAll(report: PublicationReport, startedAt: number): PublicationOutcome {
  const message = describePageFailures(report.failures);
  if (message !== null) return { status: 'failed', message };
  return {
    status: 'online',
    durationMs: performance.now() - startedAt,
    pages: report.written.length + report.removed.length,
    message: describeDifferences(report),
  };
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}
