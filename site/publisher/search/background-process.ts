import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { close } from 'pagefind';
import { hasCode } from 'runtime/error-code';
import { listFiles } from '../files/list-files.ts';
import type { BackgroundIndex, BuildRequest } from './background.ts';
import { addPage, createSearchIndex, idOfExtract, isUnused, readExtract, type RefusedPage } from './build-index.ts';
import { searchHash } from './searchable.ts';

process.once('message', (request: BuildRequest) => {
  void build(request).then((built) => {
    process.send?.(built, () => {
      void close().then(() => process.disconnect());
    });
  });
});

// Nobody is left to take the index.
process.once('disconnect', () => process.exit());

/** Pages and files pass one by one, so that this process stays small beside Pagefind's own. */
async function build({ root, folder, pages }: BuildRequest): Promise<BackgroundIndex> {
  const outputPath = path.join(root, folder);
  rmSync(outputPath, { recursive: true, force: true });
  const index = await createSearchIndex();
  const hashes = new Map<string, string>();
  const refused: RefusedPage[] = [];
  for (const { address, hash, file } of pages) {
    const bytes = readIfThere(path.join(root, file));
    // One that changed or went since is left to the delta.
    if (bytes === undefined || searchHash(bytes) !== hash) continue;
    const refusal = await addPage(index, address, bytes.toString('utf8'));
    if (refusal === undefined) hashes.set(address, hash);
    else refused.push(refusal);
  }
  const { errors } = await index.writeFiles({ outputPath });
  if (errors.length > 0) throw new Error(errors.join(' ; '));
  await index.deleteIndex();
  return { ...readIndex(outputPath, hashes), refused };
}

/** Takes from the files of an index what the publisher needs of it. */
function readIndex(folder: string, hashes: ReadonlyMap<string, string>): Omit<BackgroundIndex, 'refused'> {
  const files = listIndex(folder);
  const hash = createHash('sha256');
  const pages = new Map<string, { id: string; hash: string }>();
  for (const file of files) {
    const content = readFileSync(path.join(folder, file));
    hash.update(file).update(content);
    const id = idOfExtract(file);
    if (id === undefined) continue;
    const { address } = readExtract(content);
    pages.set(address, { id, hash: hashes.get(address) ?? '' });
  }
  return { hash: hash.digest('hex').slice(0, 12), files, pages };
}

/** Files of the index that was written, those of Pagefind's interfaces removed. */
function listIndex(folder: string): string[] {
  const all = [...listFiles(folder)];
  for (const file of all.filter(isUnused)) rmSync(path.join(folder, file));
  return all.filter((file) => !isUnused(file)).sort();
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
