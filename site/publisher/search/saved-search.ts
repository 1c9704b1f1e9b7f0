import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { PublicTree } from '../files/public-tree.ts';
import type { IndexedPage } from './build-index.ts';

/** Folder of the indexes, in the public one. */
export const SEARCH_FOLDER = 'pagefind';

/** What the search page reads first. */
export const INDEX_FILE = `${SEARCH_FOLDER}/index.json`;

/** The main index that is online: for each address, the hash of the page indexed and Pagefind's name for it. */
const savedMain = z.strictObject({
  folder: z.string(),
  pages: z.record(z.string(), z.strictObject({ hash: z.string(), id: z.string() })),
});

/** The delta that is online: for each address, the hash of the page indexed. */
const savedDelta = z.strictObject({ folder: z.string(), pages: z.record(z.string(), z.string()) });

/** What the search page reads: the indexes, and the results of each that no longer count, with what they counted for. */
const description = z.strictObject({
  indexes: z.array(
    z.strictObject({
      folder: z.string(),
      superseded: z.record(z.string(), z.record(z.string(), z.array(z.string()).readonly()).readonly()),
    }),
  ),
});

export type SavedMain = z.infer<typeof savedMain>;
export type SavedDelta = z.infer<typeof savedDelta>;
export type Description = z.infer<typeof description>;

/** The main index that is online; undefined when there is none, or its files are not all there. */
export async function readSavedMain(file: string, tree: PublicTree): Promise<SavedMain | undefined> {
  return withFiles(savedMain.safeParse(await readJson(file)).data, tree);
}

/** The delta that is online; undefined when there is none, or its files are not all there. */
export async function readSavedDelta(file: string, tree: PublicTree): Promise<SavedDelta | undefined> {
  return withFiles(savedDelta.safeParse(await readJson(file)).data, tree);
}

/** What the superseded results of the index online counted for: their extracts are gone. */
export async function readSuperseded(
  tree: PublicTree,
  folder: string,
): Promise<Record<string, IndexedPage['filters']>> {
  const found = description.safeParse(await readJson(tree.pathOf(INDEX_FILE))).data;
  return found?.indexes.find((index) => index.folder === folder)?.superseded ?? {};
}

/** Describes an index to the search page. */
export function describeIndex(folder: string, superseded: Iterable<IndexedPage>): Description['indexes'][number] {
  return { folder, superseded: Object.fromEntries([...superseded].map(({ id, filters }) => [id, filters])) };
}

function withFiles<Saved extends { folder: string }>(saved: Saved | undefined, { files }: PublicTree) {
  return saved !== undefined && files.has(`${saved.folder}/pagefind-entry.json`) ? saved : undefined;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch {
    // None yet, or one cut short: the index is built again.
    return undefined;
  }
}
