import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { GLOBAL_SLUGS, PUBLISHED_COLLECTIONS, type Change } from 'content-models';
import { sitePaths, type Publisher } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeUploads } from '../support/cms-model/assets.ts';
import { assetOf } from '../support/cms-model/assets.ts';
import { documentOf } from '../support/cms-model/document-of.ts';
import { globalOf } from '../support/cms-model/globals.ts';
import {
  DOCUMENT_IDS,
  LASTING,
  TITLES,
  type DocumentSpec,
  type DocumentSpecId,
} from '../support/cms-model/document-spec.ts';
import { crawl, type Answer } from '../support/crawl.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher, SITE_URL } from '../support/open-publisher.ts';
import { toChange } from '../support/to-change.ts';

/** Three documents of each type, that refer to each other and show something. */
const DOCUMENT_SPECS: readonly DocumentSpec[] = PUBLISHED_COLLECTIONS.flatMap((collection) =>
  DOCUMENT_IDS.map((id) => ({
    collection,
    id,
    slug: `${collection}-${id}-a`,
    title: TITLES[id - 1] ?? TITLES[0],
    themes: id === 1 ? [] : ['data'],
    refersTo: ((id % DOCUMENT_IDS.length) + 1) as DocumentSpecId,
    shows: id === 3 ? 0 : id,
    day: ['2022-11-30', '2023-03-15', '2024-05-18'][id - 1] ?? '2024-05-15',
    commitments: id,
  })),
);

let folder: string;
let publicFolder: string;
let publisher: Publisher;

beforeAll(async () => {
  folder = await makeFastFolder('links-');
  await writeUploads(path.join(folder, 'uploads'));
  publicFolder = sitePaths(path.join(folder, 'site')).publicFolder;
  publisher = await openPublisher(path.join(folder, 'site'), { now: () => new Date('2024-05-15T10:00:00Z') });
});

afterAll(async () => {
  await publisher.close();
  await rm(folder, { recursive: true });
});

describe('a site made of what editors may write', () => {
  it.each([
    ['nothing but its settings', 0, [] as Change[]],
    ['three documents of each type', 2, documents()],
  ] as const)('has no link, anchor, picture or file that is not there: %s', async (_name, version, changes) => {
    const settings = GLOBAL_SLUGS.map((slug): Change => ({ kind: 'global', content: globalOf(slug, version) }));
    const { failures } = await publisher.publish([...settings, ...changes]);
    expect(failures).toEqual([]);
    await publisher.settled();
    const { broken, clicks } = await crawl(SITE_URL, answer);
    expect(broken).toEqual([]);
    expect(sitemap().filter((address) => !clicks.has(address))).toEqual([]);
  });
});

function documents(): Change[] {
  const assets = (['media', 'documents'] as const).flatMap((collection) =>
    ([1, 2] as const).map((id) => toChange(assetOf(collection, id, 1))),
  );
  return [...assets, ...[...LASTING, ...DOCUMENT_SPECS].map((documentSpec) => toChange(documentOf(documentSpec)))];
}

/** What the server of the site answers from its files. */
function answer(address: string): Answer {
  const file = path.join(publicFolder, decodeURIComponent(address), address.endsWith('/') ? 'index.html' : '');
  if (!existsSync(file)) return { status: 404, html: null };
  return { status: 200, html: address.endsWith('/') ? readFileSync(file, 'utf8') : null };
}

/** The pages that the site map lists. */
function sitemap(): string[] {
  const locations = (file: string) =>
    [...readFileSync(path.join(publicFolder, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, url = '']) => new URL(url).pathname,
    );
  return locations('/sitemap.xml').flatMap(locations);
}
