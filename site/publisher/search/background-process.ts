import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { close } from 'pagefind';
import type { BuildRequest } from './background.ts';
import { buildSearchIndex, isSearchable, pageHash, type SearchablePage } from './build-index.ts';

process.once('message', (request: BuildRequest) => {
  void build(request).then((built) => {
    process.send?.(built, () => {
      void close().then(() => process.disconnect());
    });
  });
});

/** A page that changed or went since it was asked for is left to the delta. */
async function build({ root, pages }: BuildRequest) {
  const found: SearchablePage[] = [];
  const hashes = new Map<string, string>();
  for (const { address, hash, file } of pages) {
    const bytes = await readIfThere(path.join(root, file));
    if (bytes === undefined || pageHash(bytes) !== hash) continue;
    const html = bytes.toString('utf8');
    if (!isSearchable(html)) continue;
    found.push({ address, html });
    hashes.set(address, hash);
  }
  return { ...(await buildSearchIndex(found)), hashes };
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
