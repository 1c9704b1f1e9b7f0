import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { childEnvironment } from 'runtime/settings';
import { ROOT } from '../start/root.ts';

/** Tests whose length is a variable of the environment, as their first lines say. */
const TESTS = ['incremental-publication', 'crash'];

/** Runs at length the tests that try what may happen in any order. @returns whether they pass */
export async function benchEndurance({
  sequences,
  kills,
  signal,
}: {
  sequences: number;
  kills: number;
  signal: AbortSignal;
}): Promise<boolean> {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', '--project', 'integration', ...TESTS], {
    cwd: ROOT,
    stdio: 'inherit',
    env: childEnvironment({ PROPERTY_RUNS: String(sequences), CRASH_KILLS: String(kills) }),
    signal,
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}
