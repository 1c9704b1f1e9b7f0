import { addressesOf, citedAt, citedPart, type Cited, type PublishedDocument } from 'content-models';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from 'runtime/error-code';

/**
 * Where what a permanent address names is now, or undefined when it names nothing public. Read in what the publisher
 * keeps of the document: an address of its own is no file to write at each publication.
 * @param folder the published documents
 */
export async function findCited(folder: string, address: string): Promise<string | undefined> {
  const cited = citedAt(address);
  const document = cited === null ? undefined : await readDocument(folder, cited);
  if (cited === null || document === undefined) return undefined;
  return [...addressesOf(document)].find(([key]) => citedPart(key)?.part === cited.part)?.[1];
}

async function readDocument(folder: string, { collection, id }: Cited): Promise<PublishedDocument | undefined> {
  try {
    // Written by the publisher, from what the models accepted.
    return JSON.parse(await readFile(join(folder, collection, `${String(id)}.json`), 'utf8')) as PublishedDocument;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
