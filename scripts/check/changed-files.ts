import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Paths of the files, from the root, that are not as in the last commit: changed, or new to git and not ignored. */
export async function changedFiles(root: string): Promise<string[]> {
  const listed = [
    ['diff', '--name-only', '-z', '--relative', 'HEAD'],
    ['ls-files', '--others', '--exclude-standard', '-z'],
  ].map(async (args) => (await run('git', args, { cwd: root })).stdout.split('\0'));
  const files = (await Promise.all(listed)).flat();
  return [...new Set(files)].filter((file) => file !== '' && existsSync(join(root, file))).sort();
}
