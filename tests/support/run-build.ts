import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { platformEnvironment } from './start-platform.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Builds what is not up to date, as `npm run build` does. */
export function runBuild(...args: string[]): void {
  const command = [join(ROOT, 'scripts/build.ts'), ...args];
  const { status } = spawnSync(process.execPath, command, { cwd: ROOT, env: platformEnvironment(), stdio: 'inherit' });
  if (status !== 0) throw new Error('The platform could not be built, for what is said above.');
}
