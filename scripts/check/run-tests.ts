import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOutcome, type TestOutcome } from './test-report.ts';

interface TestRun {
  /** Name of the vitest project. */
  project: string;
  root: string;
  env: NodeJS.ProcessEnv;
  /** Whether to run only the files of tests that the changes since the last commit may touch. */
  isForChanges: boolean;
}

/** Runs the tests of one vitest project, their results shown as they come. */
export async function runTests({ project, root, env, isForChanges }: TestRun): Promise<TestOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'tests-'));
  const report = join(folder, 'report.json');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  if (isForChanges) args.push('--changed', '--passWithNoTests');
  try {
    const child = spawn(process.execPath, [vitest, ...args], { cwd: root, env, stdio: 'inherit' });
    const [code] = (await once(child, 'close')) as [number | null]; // The event's documented arguments.
    const text = await readFile(report, 'utf8').catch(() => undefined);
    return readOutcome(text === undefined ? undefined : JSON.parse(text), code ?? 1, root);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
