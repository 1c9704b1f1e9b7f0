import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createDrawer, DIST_FOLDER, LeakCheck, sitePaths, type Leak, type LeakReport } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LiveWorker } from '../support/live-worker.ts';
import { makeDataFolder } from '../support/open-cms.ts';
import { SecretWriter, type Target } from '../support/secret-writer.ts';

/** Documents in every state that is not public, among public ones that refer to them. */
const SECRETS = 200;
const PUBLIC = 20;

/** Place of the first release among the documents written, which has parts: a translation. */
const FIRST_RELEASE = 4;

let folder: string;
let publicFolder: string;
let worker: LiveWorker;
let writer: SecretWriter;

beforeAll(async () => {
  folder = await makeDataFolder('leaks');
  ({ publicFolder } = sitePaths(path.join(folder, 'site')));
  const drawers = { drawer: createDrawer(), privateDrawer: createDrawer() };
  worker = await LiveWorker.start({ dataDir: folder, hasSearch: true, drawers });
  writer = new SecretWriter(worker.payload);
  const secrets: Target[] = [];
  for (let index = 0; index < SECRETS; index += 1) secrets.push(await writer.writeSecret());
  for (let index = 0; index < PUBLIC; index += 1) await writer.writePublic(secrets.slice(index * 10, index * 10 + 10));
  await worker.idle();
}, 300_000);

afterAll(async () => {
  await worker.stop();
  await rm(folder, { recursive: true });
});

describe('what is not public', { timeout: 120_000 }, () => {
  it('is nowhere in the public files, while publications run and after', async () => {
    const found: Leak[] = [];
    for (let index = 0; index < 20; index += 1) {
      await writer.writePublic([]);
      if (index % 5 === 0) found.push(...(await check()));
    }
    await worker.idle();
    found.push(...(await check()));
    expect(found.map(describeBriefly)).toEqual([]);
  });

  it('is nowhere in the public files after journalists have read it', async () => {
    expect(await openEmbargoed()).toBeGreaterThan(5);
    expect(await readdir(sitePaths(path.join(folder, 'site')).previewsFolder)).toEqual([]);
    await writer.writePublic([]);
    await worker.idle();
    expect((await check()).map(describeBriefly)).toEqual([]);
  });

  it.each([
    ['a title in a page', 'plan-du-site/index.html', ({ title }) => `<p>${title.toUpperCase()}</p>`],
    ['a sentence of a part in a page', 'presse/x/en/index.html', ({ partSentence }) => `<p>${partSentence}</p>`],
    ['a sentence in a feed', 'flux.xml', ({ sentence }) => `<title>${sentence}</title>`],
    ['a title in data', 'donnees/x.json', ({ title }) => JSON.stringify({ a: [title] })],
    ['a sentence in a calendar', 'x.ics', ({ sentence }) => `SUMMARY:${sentence.replace(/(.{20})/g, '$1\r\n ')}`],
  ] satisfies [string, string, (words: SecretWriter['written'][number]) => string][])(
    'is found when it is planted: %s',
    async (_what, file, plant) => {
      const words = writer.written[FIRST_RELEASE];
      if (words === undefined) throw new Error('Nothing was written.');
      await planted(file, plant(words), async () => {
        expect(new Set((await check()).map((leak) => leak.file))).toEqual(new Set([file]));
      });
    },
  );

  /** Where the engine comes by npm. */
  it.runIf(createDrawer() !== undefined).each([
    ['a PDF', '.pdf', (printed: object) => printed],
    [
      'a PDF in an archive',
      '.zip',
      (printed: object) => ({
        folder: 'x',
        date: '2026-03-12',
        files: [{ name: 'x.pdf', kind: 'printed', printed }],
      }),
    ],
  ])('is found when it is planted: a title and a sentence in %s', async (_what, ending, factsOf) => {
    const [words] = writer.written;
    if (words === undefined) throw new Error('Nothing was written.');
    const bytes = await makeFile(`/presse/communiques/x${ending}`, factsOf(printedOf(words)));
    await planted(`x${ending}`, bytes, async () => {
      const found = await check();
      expect(new Set(found.map(({ file }) => file))).toEqual(new Set([`x${ending}`]));
      expect(found.map(({ clue }) => clue.kind)).toEqual(expect.arrayContaining(['title', 'sentence']));
    });
  });

  it('may be in a PDF that can’t be read, which is said', async () => {
    await planted('documents/x.pdf', 'Ceci n’est pas un PDF.', async () => {
      expect((await report()).unread).toMatchObject([{ file: 'documents/x.pdf' }]);
    });
  });

  it('is found when a file of it is planted under another name', async () => {
    const { docs } = await worker.payload.find({ collection: 'media', limit: 1, sort: 'id' });
    const bytes = await readFile(path.join(folder, 'uploads/media', docs[0]?.filename ?? ''));
    await planted('media/autre.png', bytes, async () => {
      expect(await check()).toMatchObject([{ file: 'media/autre.png', clue: { kind: 'fileHash' } }]);
    });
  });
});

async function check(): Promise<Leak[]> {
  return (await report()).leaks;
}

async function report(): Promise<LeakReport> {
  const { Secrets, withFileHashes } = await import('cms');
  const { payload } = worker;
  const leakCheck = new LeakCheck({ siteFolder: path.join(folder, 'site'), distFolder: DIST_FOLDER });
  const secrets = await withFileHashes(payload, await new Secrets(payload, leakCheck.isPublic).read(new Date()));
  expect(secrets.length).toBeGreaterThan(SECRETS);
  return leakCheck.run(secrets);
}

/** A document in which words stand that are not public. */
function printedOf({ title, sentence }: SecretWriter['written'][number]): object {
  const node = (tag: string, ...children: string[]) => ({ tag, kinds: [], children });
  return {
    title: 'Un document',
    description: null,
    authors: ['Quelqu’un'],
    keywords: [],
    date: '2026-03-12',
    network: 'Le réseau',
    tagline: 'Des territoires',
    lines: [],
    page: 'https://site.example/x/',
    body: [node('h1', 'Un document'), node('p', `${'Du texte. '.repeat(30)}${title}`), node('p', sentence)],
  };
}

/** Makes a file as those of the site are. */
async function makeFile(address: string, facts: object): Promise<Uint8Array> {
  const drawer = createDrawer();
  try {
    const made = await drawer?.make({ address, facts: JSON.stringify(facts), folder, publicFolder });
    return await readFile(made?.temporary ?? '');
  } finally {
    await drawer?.close();
  }
}

/** Opens every release under embargo as a journalist does, files included. @returns how many there are */
async function openEmbargoed(): Promise<number> {
  const { PressAccesses } = await import('cms');
  const { payload } = worker;
  const accesses = new PressAccesses(payload);
  const where = { embargoUntil: { exists: true } };
  const { docs } = await payload.find({ collection: 'press-releases', where, depth: 0, pagination: false });
  for (const { id, slug, title } of docs) {
    const data = {
      release: id,
      journalist: 'Dominique Exemple',
      expiresAt: new Date(Date.now() + 60_000).toISOString(),
    };
    const { link } = await payload.create({ collection: 'press-accesses', data });
    const folder = new URL(link ?? '').pathname;
    const opening = await accesses.open(folder.split('/').at(-2) ?? '');
    if (opening.kind !== 'embargoed') throw new Error(`${title} is ${opening.kind}.`);
    const { changes, until: embargo } = opening;
    const address = `/presse/communiques/${slug ?? ''}`;
    const page = await worker.previews.render({ address: `${address}/`, changes, embargo }, folder);
    expect(Buffer.from(page).toString()).toContain(title);
    if (createDrawer() === undefined) continue;
    for (const format of ['pdf', 'zip']) {
      const file = await worker.previews.make({ address: `${address}.${format}`, changes, embargo });
      expect((await readFile(file.place)).length).toBeGreaterThan(1000);
      file.giveBack();
    }
  }
  return docs.length;
}

/** Puts something in a public file for the time of some work. */
async function planted(file: string, content: string | Uint8Array, work: () => Promise<void>): Promise<void> {
  const place = path.join(publicFolder, file);
  const before = await readFile(place).catch(() => undefined);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, content);
  try {
    await work();
  } finally {
    await (before === undefined ? rm(place) : writeFile(place, before));
  }
}

function describeBriefly({ file, secret, clue }: Leak): string {
  return `${file}: ${clue.kind} “${clue.text}” of ${secret.name}`;
}
