import { setTimeout as wait } from 'node:timers/promises';
import { openCms, requestWholeRendering } from 'cms';
import type { Settings } from 'runtime/settings';
import { formatElapsed } from '../start/elapsed.ts';
import { StartProblem } from '../start/problem.ts';
import { withSecretOfData } from '../start/secrets.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

const POLL_MS = 250;
/** A worker takes a request within a second. */
const PATIENCE_MS = 60_000;

/** Leaves the work to the worker that runs on the same data, and waits for what it found. */
export async function askTheWorker(settings: Settings): Promise<Outcome> {
  const cms = await openCms(await withSecretOfData(settings));
  try {
    const id = await requestWholeRendering(cms);
    const askedAt = Date.now();
    for (;;) {
      const { status, message } = await cms.findByID({ collection: 'publications', id, depth: 0 });
      if (status === 'online' || status === 'failed') return outcomeOf(message ?? null);
      if (status === 'queued' && Date.now() - askedAt > PATIENCE_MS) {
        throw new StartProblem(
          `Un autre processus publie sur ces données, mais il ne prend pas la demande depuis ${formatElapsed(PATIENCE_MS)}.`,
          {
            code: 'request-not-taken',
            remedy: 'Elle reste en file\u00a0: npm run publications montre ce qu’il en advient.',
          },
        );
      }
      await wait(POLL_MS);
    }
  } finally {
    await cms.destroy();
  }
}
