import { setTimeout as wait } from 'node:timers/promises';
import { count, formatNumber, type Progress, type PublicationReport, type SitePublisher } from 'content-models';
import type { Payload } from 'payload';
import { describeFailure } from './describe-failure.ts';
import { describeMissingFiles, describeMissingSigns } from './describe-files.ts';
import { describeDifferences, describePageFailures } from './describe-report.ts';
import { describeWrongAnswers, type LiveCheck } from './live-check.ts';
import { logOutcome, updateRow, type PublicationOutcome } from './log.ts';
import { queueRequest, RETRY_MS } from './queue.ts';
import type { LoggedRequest } from './requests.ts';
import { inTransaction } from './transaction.ts';

/** How often a row tells how far the background is. */
const PROGRESS_MS = 1000;

/** A publication whose pages are in place, or being rendered in the background: what is left is to see it live. */
export interface Receipt {
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

export interface ReceiptsOptions {
  payload: Payload;
  publisher: SitePublisher;
  check: LiveCheck;
}

/**
 * Follows publications until they are seen at their live addresses, beside the queue: the next ones go
 * on meanwhile. What is still followed when the worker dies has a row « en cours », and its next start
 * takes it up.
 */
export class Receipts {
  readonly #options: ReceiptsOptions;
  readonly #stop = new AbortController();
  readonly #underWay = new Set<Promise<void>>();

  constructor(options: ReceiptsOptions) {
    this.#options = options;
  }

  /** Looks at the live addresses of publications, then writes how each one ended. */
  follow(receipts: readonly Receipt[]): void {
    this.#start(() => this.#confirm(receipts));
  }

  /** The same, once the pages that a setting left to the background are in place. */
  followSettling(receipts: readonly Receipt[]): void {
    this.#start(async () => {
      const { publisher } = this.#options;
      const report = await this.#telling(receipts, (onProgress) => publisher.settled(onProgress));
      if (report === undefined) return;
      const pages = report.written.length + report.removed.length;
      const inPlace: Receipt[] = [];
      for (const receipt of receipts) {
        const message = describePageFailures(failuresFor(receipt, report));
        if (message === null) inPlace.push({ ...receipt, pages: receipt.pages + pages });
        else await this.#fail(receipt, message);
      }
      await this.#confirm(inPlace);
    });
  }

  /** Renders every page again and writes which ones differed. */
  renderAll(receipt: Receipt): void {
    this.#start(async () => {
      const { publisher } = this.#options;
      const report = await this.#telling([receipt], (onProgress) => publisher.renderAll(onProgress));
      if (report !== undefined) await this.#end(receipt, outcomeOfRenderAll(report, receipt.startedAt));
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
    await wait(RETRY_MS, undefined, { signal }).catch(() => undefined);
    return false;
  }

  /** @returns what the background did; undefined when it failed, which is written in the log, or at the end of the worker */
  async #telling(
    receipts: readonly Receipt[],
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
          for (const { request } of receipts) await updateRow(payload, request.publication, { message });
        })
        .catch((error: unknown) => payload.logger.warn({ err: error, msg: 'L’avancement n’a pas pu être noté.' }));
    };
    try {
      return await Promise.race([work(onProgress), aborted(this.#stop.signal)]);
    } catch (error) {
      payload.logger.error({ err: error, msg: 'La mise en ligne en arrière-plan a échoué.' });
      await telling;
      for (const receipt of receipts) await this.#fail(receipt, describeFailure(error));
      return undefined;
    } finally {
      await telling;
    }
  }

  async #confirm(receipts: readonly Receipt[]): Promise<void> {
    const addresses = receipts.flatMap(({ checks }) => checks);
    const wrong = await this.#options.check(addresses, this.#stop.signal);
    for (const receipt of receipts) {
      const problems = receipt.checks.flatMap((address) => wrong.get(address) ?? []);
      if (problems.length > 0) {
        await this.#fail(receipt, describeWrongAnswers(problems));
        continue;
      }
      const { pages, startedAt } = receipt;
      const durationMs = performance.now() - startedAt;
      await this.#end(receipt, { status: 'online', durationMs, pages, message: this.#missingSigns(receipt) });
      this.#start(() => this.#tellMissingFiles(receipt));
    }
  }

  /** What the files of a document do not show of it, once it is on line. */
  #missingSigns({ request }: Receipt): string | null {
    const content = request.subject === 'document' ? this.#options.publisher.current(request) : undefined;
    return content === undefined ? null : describeMissingSigns(content);
  }

  /** Adds to the row which files of the document could not be made, after its pages. */
  async #tellMissingFiles(receipt: Receipt): Promise<void> {
    const { request } = receipt;
    if (request.subject !== 'document') return;
    const { payload, publisher } = this.#options;
    const missing = await Promise.race([publisher.missingFiles(request), aborted(this.#stop.signal)]);
    if (missing === undefined || missing.length === 0) return;
    const message = [describeMissingFiles(missing), this.#missingSigns(receipt)]
      .filter((one) => one !== null)
      .join('\n');
    await updateRow(payload, request.publication, { message });
  }

  /** Says why a publication is not on line, and queues the next try. */
  async #fail({ request, isRetryQueued }: Receipt, message: string): Promise<void> {
    const { payload } = this.#options;
    payload.logger.error(message);
    await inTransaction(payload, async (req) => {
      await updateRow(payload, request.publication, { status: 'failed', message }, req);
      if (!isRetryQueued) await queueRequest(req, request, new Date(Date.now() + RETRY_MS));
    });
  }

  async #end({ request }: Receipt, outcome: PublicationOutcome): Promise<void> {
    await logOutcome(this.#options.payload, request.publication, outcome);
  }
}

/** A setting is answerable for every page, a document for its own. */
function failuresFor({ request, checks }: Receipt, { failures }: PublicationReport): PublicationReport['failures'] {
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
