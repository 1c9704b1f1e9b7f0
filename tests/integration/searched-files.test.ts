import { readFile, rm } from 'node:fs/promises';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles, sitePaths, type Publisher } from 'site';
import { SAMPLES } from 'content-models/samples';
import type { ContentOf } from 'content-models';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { findPages, openSearch } from '../search/our-search.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { findableIn } from '../support/search-files.ts';
import { toChange } from '../support/to-change.ts';
import { writePdf } from '../support/write-pdf.ts';

const ADDRESS = '/documents/0123456789abcdef/rapport.pdf';
const REPORT = SAMPLES.documentFile({ id: 1, title: 'Rapport annuel' });

let folder: string;
let publisher: Publisher;
let warnings: string[];

beforeEach(async () => {
  folder = await makeFastFolder('searched-files-');
  send(writePdf([['Une introduction.'], ['Le xylophone des territoires accom-', 'pagne les communes.']]));
  await start();
  await publisher.publish([...GLOBALS, toChange(REPORT), offering([1])]);
});

afterEach(async () => {
  await publisher.close();
  await rm(folder, { recursive: true });
});

describe('a PDF that an editor sent', { timeout: 60_000 }, () => {
  it('is found at the page that says it, soon after what offers it is online', async () => {
    await expect.poll(() => found('xylophone accompagne'), PATIENCE).toEqual([`${ADDRESS}#page=2`]);
    expect(await found('rapport annuel')).toContain(ADDRESS);
  });

  it('is found by its new title at once', async () => {
    await expect.poll(() => found('xylophone'), PATIENCE).not.toEqual([]);
    await publisher.publish([toChange({ ...REPORT, title: 'Bilan des quatuors' })]);
    // The page that offers it names it too.
    expect((await found('bilan quatuors'))[0]).toBe(ADDRESS);
    expect(await found('xylophone')).toEqual([`${ADDRESS}#page=2`]);
  });

  it('is not found a moment longer once nothing offers it, and none of its words stays', async () => {
    await expect.poll(() => found('xylophone'), PATIENCE).not.toEqual([]);
    await publisher.publish([offering([])]);
    expect(await found('xylophone')).toEqual([]);
    expect((await findableIn(publicFolder())).map(({ address }) => address)).not.toContain(ADDRESS);
    expect([...listFiles(sitePaths(path.join(folder, 'site')).pdfTextsFolder)]).toEqual([]);
  });

  it('is still found after a new start, without being read again', async () => {
    await expect.poll(() => found('xylophone'), PATIENCE).not.toEqual([]);
    await publisher.close();
    await start();
    await publisher.publish([...GLOBALS, toChange(REPORT), offering([1])]);
    await publisher.settled();
    expect(await found('xylophone')).toEqual([`${ADDRESS}#page=2`]);
  });

  it('is found by its title when it can’t be read, which is said', async () => {
    send(Buffer.from('Ceci n’est pas un PDF.'));
    const other = { ...REPORT, hash: 'fedcba9876543210', title: 'Bilan des quatuors' };
    await publisher.publish([toChange(other)]);
    await expect
      .poll(async () => (await found('bilan quatuors'))[0], PATIENCE)
      .toBe('/documents/fedcba9876543210/rapport.pdf');
    expect(warnings).toEqual([expect.stringContaining('il est abîmé')]);
  });
});

/** A process starts, and reads at low priority. */
const PATIENCE = { timeout: 30_000, interval: 50 };

async function start(): Promise<void> {
  warnings = [];
  publisher = await openPublisher(path.join(folder, 'site'), {
    hasSearch: true,
    warn: (message) => warnings.push(message),
  });
}

function send(bytes: Buffer): void {
  const uploads = path.join(folder, 'uploads/documents');
  mkdirSync(uploads, { recursive: true });
  writeFileSync(path.join(uploads, REPORT.filename), bytes);
}

function offering(attachments: ContentOf<'press-releases'>['attachments']) {
  return toChange(SAMPLES.pressRelease({ id: 1, slug: 'un', title: 'Un titre', attachments }));
}

/** Where the answers lead, best first. */
async function found(text: string): Promise<string[]> {
  const isThere = await readFile(path.join(publicFolder(), 'recherche/index.json')).then(
    () => true,
    () => false,
  );
  return isThere ? (await findPages(openSearch(publicFolder()), text)).map(({ href }) => href) : [];
}

function publicFolder(): string {
  return sitePaths(path.join(folder, 'site')).publicFolder;
}
