import { setTimeout as wait } from 'node:timers/promises';
import { Chance } from '../corpus/chance.ts';
import type { Cms, LoggedPublication } from '../platform/cms.ts';
import { CHANGE_KINDS, type Change, type ChangeKind, type Changes, type Place } from './changes.ts';
import { memoryOf, threadsCpuMsOf, type ProcessWatch } from './processes.ts';
import { expectNotYet, watch } from './watch.ts';

/** What one change gave. Times are in milliseconds from the last byte of the CMS's answer. */
export interface MeasuredChange {
  kind: ChangeKind;
  seenAfterMs: Partial<Record<Place, number>>;
  /** How long the CMS itself took to answer. */
  answerMs: number;
  /** As the log of publications says. */
  pages: number | null;
  passMs: number | null;
  /** Processor time of the worker until the publication was logged, what it uses at rest taken off. */
  workerCpuMs: number;
  workerMb: number;
  /** Whether the index of every page was being built in the background. */
  wasIndexing: boolean;
}

export interface FailedChange {
  kind: ChangeKind | 'settings';
  reason: string;
}

/** How long readers may wait before a change counts as lost. */
const PATIENCE_MS = 60_000;

/** Between two changes, at most: the worker looks at its queue at intervals, which must be met at any moment. */
const LONGEST_PAUSE_MS = 150;

/** Makes each kind of change `runs` times, one after the other. */
export async function measureChanges(
  parts: { changes: Changes; cms: Cms; worker: number; processes: ProcessWatch; restCpuPerMs: number },
  {
    runs,
    onProgress,
    onFailure,
  }: {
    runs: number;
    onProgress: (done: number, total: number) => void;
    /** Told at once: a change that is not seen holds the others up for a minute. */
    onFailure: (failed: FailedChange) => void;
  },
): Promise<{ measured: MeasuredChange[]; failed: FailedChange[] }> {
  const chance = new Chance('pauses');
  const measured: MeasuredChange[] = [];
  const failed: FailedChange[] = [];
  for (const kind of CHANGE_KINDS) {
    for (let run = 0; run < runs; run += 1) {
      await wait(chance.integer(0, LONGEST_PAUSE_MS));
      try {
        measured.push({ kind, ...(await measureOne(parts, await parts.changes.prepare(kind, run))) });
      } catch (error) {
        const failure = failureOf(kind, error);
        failed.push(failure);
        onFailure(failure);
      }
      onProgress(measured.length + failed.length, runs * CHANGE_KINDS.length);
    }
  }
  return { measured, failed };
}

export function failureOf(kind: FailedChange['kind'], error: unknown): FailedChange {
  return { kind, reason: error instanceof Error ? error.message : String(error) };
}

async function measureOne(
  { cms, worker, processes, restCpuPerMs }: Parameters<typeof measureChanges>[0],
  { subject, make, stages }: Change,
): Promise<Omit<MeasuredChange, 'kind'>> {
  await expectNotYet(stages);
  const cpuBefore = threadsCpuMsOf(worker);
  const startedAt = performance.now();
  const { id, answeredAt, answerMs } = await make();
  const seen = await watch(stages, { since: answeredAt, patienceMs: PATIENCE_MS });
  const { pages, durationMs } = await outcomeOf(cms, subject, id);
  const elapsed = performance.now() - startedAt;
  return {
    seenAfterMs: Object.fromEntries(seen),
    answerMs,
    pages,
    passMs: durationMs,
    workerCpuMs: Math.max(0, threadsCpuMsOf(worker) - cpuBefore - elapsed * restCpuPerMs),
    workerMb: memoryOf(worker).nowMb,
    wasIndexing: processes.isIndexing,
  };
}

/** Waits for the log to say how the last publication of a subject ended. */
export async function outcomeOf(
  cms: Cms,
  subject: string,
  id: number | null,
  patienceMs: number = PATIENCE_MS,
): Promise<LoggedPublication> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const outcome = await cms.lastPublication(subject, id);
    if (outcome !== undefined) return outcome;
    if (performance.now() > deadline) throw new Error(`La publication de ${subject} reste en file.`);
    await wait(LOG_PAUSE_MS);
  }
}

const LOG_PAUSE_MS = 25;
