import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { blockFile, FORMAT, OTHER_FILES, SEARCH_FILES } from '../../search/format/layout.ts';
import type { PublicTree } from '../files/public-tree.ts';

/** The whole index that is online, and what the publisher has to know of it. */
const savedIndex = z.strictObject({
  format: z.literal(FORMAT),
  name: z.string(),
  blocks: z.number(),
  /** Folder of the texts. */
  folder: z.string(),
  /** By address: hash of the page, its number, that of its first file of texts, how many these are. */
  pages: z.record(z.string(), z.tuple([z.string(), z.number(), z.number(), z.number()])),
});
export type SavedIndex = z.infer<typeof savedIndex>;

/** Pages of the changes since: hash by address. */
const savedChanges = z.record(z.string(), z.string());
export type SavedChanges = z.infer<typeof savedChanges>;

/** Files of a segment, in the public folder. */
export function segmentFilesOf({ name, blocks }: Pick<SavedIndex, 'name' | 'blocks'>): string[] {
  const files = [...Array.from({ length: blocks }, (_, block) => blockFile(block)), ...OTHER_FILES];
  return files.map((file) => `${SEARCH_FILES.segments}${name}/${file}`);
}

/** The whole index that is online; undefined when there is none, or its files are not all there. */
export async function readSavedIndex(file: string, { files }: PublicTree): Promise<SavedIndex | undefined> {
  const saved = savedIndex.safeParse(await readJson(file)).data;
  return saved !== undefined && segmentFilesOf(saved).every((path) => files.has(path)) ? saved : undefined;
}

export async function readSavedChanges(file: string): Promise<SavedChanges> {
  return savedChanges.safeParse(await readJson(file)).data ?? {};
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch {
    // None yet, or one cut short: the index is built again.
    return undefined;
  }
}
