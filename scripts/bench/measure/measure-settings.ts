import { setTimeout as wait } from 'node:timers/promises';
import { SECTIONS } from 'content-models';
import { addressOfPerson } from '../corpus/documents.ts';
import type { Shares } from '../corpus/shares.ts';
import type { Cms } from '../platform/cms.ts';
import type { Changes } from './changes.ts';
import { failureOf, outcomeOf, type FailedChange } from './measure-changes.ts';
import { cpuMsOf } from './processes.ts';
import type { Site } from './site.ts';
import { watch } from './watch.ts';
import type { UniqueWords } from './words.ts';

/** What one change of a setting that every page shows gave. Times are in milliseconds from the CMS's answer. */
export interface MeasuredSettings {
  /** Until the home page shows it. */
  homeMs: number;
  /** Until the log says that every page does, and one of the last does. */
  everywhereMs: number;
  /** From the CMS's answer for a release published meanwhile until its page is there. */
  releaseMeanwhileMs: number;
  pages: number | null;
  workerCpuMs: number;
}

/** Every page is rendered again. */
const PATIENCE_MS = 15 * 60_000;

/** How long after the setting the release is published: while the other pages are being made. */
const MEANWHILE_MS = 200;

/** Changes a word that stands at the foot of every page, `runs` times. */
export async function measureSettings(
  parts: { cms: Cms; site: Site; changes: Changes; words: UniqueWords; shares: Shares; worker: number },
  { runs, onProgress }: { runs: number; onProgress: (done: number, total: number) => void },
): Promise<{ measured: MeasuredSettings[]; failed: FailedChange[] }> {
  const measured: MeasuredSettings[] = [];
  const failed: FailedChange[] = [];
  for (let run = 0; run < runs; run += 1) {
    try {
      measured.push(await measureOne(parts));
    } catch (error) {
      failed.push(failureOf('settings', error));
    }
    onProgress(run + 1, runs);
  }
  return { measured, failed };
}

async function measureOne({
  cms,
  site,
  changes,
  words,
  shares,
  worker,
}: Parameters<typeof measureSettings>[0]): Promise<MeasuredSettings> {
  const word = words.next();
  const anyPage = addressOfPerson(shares.people, shares);
  const cpuBefore = cpuMsOf(worker);
  const { answeredAt: since } = await cms.updateGlobal('site-settings', {
    about: `Réseau inventé pour la mesure (${word}).`,
  });

  const meanwhile = async () => {
    await wait(MEANWHILE_MS);
    const { make, stages } = changes.create();
    const { answeredAt } = await make();
    const [page = []] = stages;
    return (await watch([page], { since: answeredAt, patienceMs: PATIENCE_MS })).get('page') ?? NaN;
  };
  const home = async () => {
    const expectation = { measure: 'home', isMet: site.shows(SECTIONS.home.address, word) };
    return (await watch([[expectation]], { since, patienceMs: PATIENCE_MS })).get('home') ?? NaN;
  };
  const [homeMs, releaseMeanwhileMs] = await Promise.all([home(), meanwhile()]);
  const { pages } = await outcomeOf(cms, 'site-settings', null, PATIENCE_MS);
  await watch([[{ measure: 'page', isMet: site.shows(anyPage, word) }]], { since, patienceMs: PATIENCE_MS });
  const everywhereMs = performance.now() - since;
  return { homeMs, everywhereMs, releaseMeanwhileMs, pages, workerCpuMs: cpuMsOf(worker) - cpuBefore };
}
