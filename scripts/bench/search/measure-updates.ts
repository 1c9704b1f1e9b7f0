import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import { childEnvironment } from 'runtime/settings';
import { ROOT } from '../../start/root.ts';

const PROGRAM = join(ROOT, 'site/scripts/time-search-updates.ts');

/** How many pages are changed, and put back. */
const PAGES = 50;

/** What a publication of one page costs the index of a published site, in milliseconds, many times. */
export async function measureUpdates(siteFolder: string, signal: AbortSignal): Promise<number[]> {
  const child = fork(PROGRAM, [siteFolder, String(PAGES)], { env: childEnvironment({}), signal });
  const exited = once(child, 'exit');
  const [durations] = (await Promise.race([
    once(child, 'message'),
    exited.then(() => {
      throw new Error(`${PROGRAM} s’est arrêté sans mesures.`);
    }),
  ])) as [unknown];
  await exited;
  return z.array(z.number()).parse(durations);
}
