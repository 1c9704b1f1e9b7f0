import { createHash } from 'node:crypto';
import { access, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Build {
  /** Folder that the paths below start from. */
  root: string;
  /** Files and folders whose content decides of the result. */
  inputs: readonly string[];
  /** File that the build makes: without it there is nothing to reuse. */
  result: string;
  /** File beside the result that keeps the hash of the inputs. */
  stamp: string;
}

/** The hash of the inputs, and whether the result was made from them. */
export async function checkBuild(build: Build): Promise<{ hash: string; isFresh: boolean }> {
  const hash = await hashInputs(build);
  const stamped = await readFile(join(build.root, build.stamp), 'utf8').catch(() => undefined);
  const isThere = await access(join(build.root, build.result)).then(
    () => true,
    () => false,
  );
  return { hash, isFresh: isThere && stamped === hash };
}

/** To call before the build: one that is cut must not pass for the former one. */
export async function forgetBuild({ root, stamp }: Build): Promise<void> {
  await rm(join(root, stamp), { force: true });
}

/** To call once the build has ended well, with the hash taken before it began. */
export async function stampBuild({ root, stamp }: Build, hash: string): Promise<void> {
  await writeFile(join(root, stamp), hash);
}

async function hashInputs({ root, inputs }: Build): Promise<string> {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of await filesOf(root, input)) hash.update(`${file}\0`).update(await readFile(join(root, file)));
  }
  return hash.digest('hex');
}

async function filesOf(root: string, input: string): Promise<string[]> {
  const stats = await stat(join(root, input)).catch(() => undefined);
  if (!stats) return [];
  if (stats.isFile()) return [input];
  const entries = await readdir(join(root, input), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length))
    .sort();
}
