import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { platformEnvironment } from './start-platform.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Vitest global setup: what platforms run is built before two of them would build it at the same time. */
export function setup(): void {
  const script = join(ROOT, 'scripts/build.ts');
  const { status } = spawnSync(process.execPath, [script], { cwd: ROOT, env: platformEnvironment(), stdio: 'inherit' });
  if (status !== 0) throw new Error('The platform could not be built, for what is said above.');
}
