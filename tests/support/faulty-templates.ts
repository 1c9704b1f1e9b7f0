import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PublishedCollection } from 'content-models';
import { DIST_FOLDER } from 'site';

/**
 * A copy of the compiled templates, with faults that tests turn on. Always at the same place: each process loads it once,
 * and Node finds it compiled.
 */
export const FAULTY_TEMPLATES = path.resolve(import.meta.dirname, '../../node_modules/.cache/faulty-templates');

/** What faulty templates remember of a draft: fields that they show in the place of those of the public documents of its type. */
export const memory = globalThis as {
  remembered?: ({ collection: PublishedCollection } & Record<string, unknown>) | undefined;
};

/** By what every template reads the document that it shows, in the compiled ones. */
const START = 'async function readDocument(collection, slug) {';

/** The template of pages fails while `TEMPLATE_IS_BROKEN` is set; all of them show what they remember, as those would that once saw a draft. */
const FAULTS = `
  if (process.env.TEMPLATE_IS_BROKEN && collection === 'pages') throw new Error('Le gabarit est cassé');
  if (globalThis.remembered?.collection === collection)
    return { ...(await ask('document', { collection, slug })), ...globalThis.remembered };`;

/** Makes the copy. @throws where what reads the document of a page is not found */
export async function makeFaultyTemplates(): Promise<void> {
  await rm(FAULTY_TEMPLATES, { recursive: true, force: true });
  await cp(DIST_FOLDER, FAULTY_TEMPLATES, { recursive: true });
  const server = path.join(FAULTY_TEMPLATES, 'server');
  const entries = await readdir(server, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  for (const file of files) {
    const code = await readFile(file, 'utf8');
    if (!code.includes(START)) continue;
    await writeFile(file, code.replace(START, `${START}${FAULTS}`));
    return;
  }
  throw new Error('What reads a document was not found among the compiled templates.');
}
