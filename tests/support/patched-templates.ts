import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PublishedCollection } from 'content-models';
import { DIST_FOLDER } from 'site';

/** By what every template reads the document that it shows, in the compiled ones. */
const START = 'async function readDocument(collection, slug) {';

/**
 * Copies the compiled templates, beside the modules that they import, with a fault in what reads the document of a page.
 *
 * @param fault code that comes before the reading, in which `collection` and `slug` are known
 */
export async function copyTemplates(folder: string, fault: string): Promise<void> {
  await cp(DIST_FOLDER, folder, { recursive: true });
  const entries = await readdir(path.join(folder, 'server'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  for (const file of files) {
    const code = await readFile(file, 'utf8');
    if (!code.includes(START)) continue;
    await writeFile(file, code.replace(START, `${START}\n${fault}`));
    return;
  }
  throw new Error('What reads a document was not found among the compiled templates.');
}

/** What faulty templates remember of a draft: fields that they show in the place of those of the public documents of its type. */
export const memory = globalThis as {
  remembered?: ({ collection: PublishedCollection } & Record<string, unknown>) | undefined;
};

/** Has templates show what they remember rather than what they are told, as those would that once saw a draft. */
export const REMEMBERING = `
  if (globalThis.remembered?.collection === collection)
    return { ...(await ask('document', { collection, slug })), ...globalThis.remembered };`;
