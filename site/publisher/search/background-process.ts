import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { close } from 'pagefind';
import { isCode } from '../files/file-writer.ts';
import type { BackgroundIndex, BuildRequest } from './background.ts';
import { isUnused, summarize, withSearchIndex, type IndexFile, type SearchablePage } from './build-index.ts';
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
  const hashes = new Map<string, string>();
  const { refused } = await withSearchIndex(readPages(root, pages, hashes), async (index) => {
    const { errors } = await index.writeFiles({ outputPath });
    if (errors.length > 0) throw new Error(errors.join(' ; '));
  });
  const files = listIndex(outputPath);
  return { ...summarize(readIndex(outputPath, files)), refused, hashes, files };
}

/** The pages as they were asked for. One that changed or went since is left to the delta. */
function* readPages(
  root: string,
  pages: BuildRequest['pages'],
  hashes: Map<string, string>,
): Generator<SearchablePage> {
  for (const { address, hash, file } of pages) {
    const bytes = readIfThere(path.join(root, file));
    if (bytes === undefined || searchHash(bytes) !== hash) continue;
    hashes.set(address, hash);
    yield { address, html: bytes.toString('utf8') };
  }
}

/** Files of the index that was written, those of Pagefind's interfaces removed. */
function listIndex(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  for (const file of all.filter(isUnused)) rmSync(path.join(folder, file));
  return all.filter((file) => !isUnused(file)).sort();
}

function* readIndex(folder: string, files: readonly string[]): Generator<IndexFile> {
  for (const file of files) yield { file, content: readFileSync(path.join(folder, file)) };
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
