import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DIST_FOLDER, LeakCheck, sitePaths, type Leak } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LiveWorker } from '../support/live-worker.ts';
import { makeDataFolder } from '../support/open-cms.ts';
import { SecretDesk, type Target } from '../support/secret-desk.ts';

/** Documents in every state that is not public, among public ones that refer to them. */
const SECRETS = 200;
const PUBLIC = 20;

let folder: string;
let publicFolder: string;
let worker: LiveWorker;
let desk: SecretDesk;

beforeAll(async () => {
  folder = await makeDataFolder('leaks');
  ({ publicFolder } = sitePaths(path.join(folder, 'site')));
  worker = await LiveWorker.start({ dataDir: folder, hasSearch: true });
  desk = new SecretDesk(worker.payload);
  const secrets: Target[] = [];
  for (let index = 0; index < SECRETS; index += 1) secrets.push(await desk.writeSecret());
  for (let index = 0; index < PUBLIC; index += 1) await desk.writePublic(secrets.slice(index * 10, index * 10 + 10));
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
      await desk.writePublic([]);
      if (index % 5 === 0) found.push(...(await check()));
    }
    await worker.idle();
    found.push(...(await check()));
    expect(found.map(describeBriefly)).toEqual([]);
  });

  it('is nowhere in the public files after journalists have read it', async () => {
    expect(await openEmbargoed()).toBeGreaterThan(5);
    await desk.writePublic([]);
    await worker.idle();
    expect((await check()).map(describeBriefly)).toEqual([]);
  });

  it.each([
    ['a title in a page', 'plan-du-site/index.html', ({ title }) => `<p>${title.toUpperCase()}</p>`],
    ['a sentence in a feed', 'flux.xml', ({ sentence }) => `<title>${sentence}</title>`],
    ['a title in data', 'donnees/x.json', ({ title }) => JSON.stringify({ a: [title] })],
    ['a sentence in a calendar', 'x.ics', ({ sentence }) => `SUMMARY:${sentence.replace(/(.{20})/g, '$1\r\n ')}`],
  ] satisfies [string, string, (words: SecretDesk['written'][number]) => string][])(
    'is found when it is planted: %s',
    async (_what, file, plant) => {
      const [words] = desk.written;
      if (words === undefined) throw new Error('Nothing was written.');
      await planted(file, plant(words), async () => {
        expect(new Set((await check()).map((leak) => leak.file))).toEqual(new Set([file]));
      });
    },
  );

  it('is found when a file of it is planted under another name', async () => {
    const { docs } = await worker.payload.find({ collection: 'media', limit: 1, sort: 'id' });
    const bytes = await readFile(path.join(folder, 'uploads/media', docs[0]?.filename ?? ''));
    await planted('media/autre.png', bytes, async () => {
      expect(await check()).toMatchObject([{ file: 'media/autre.png', clue: { kind: 'fileHash' } }]);
    });
  });
});

async function check(): Promise<Leak[]> {
  const { Secrets, withFileHashes } = await import('cms');
  const { payload } = worker;
  const leakCheck = new LeakCheck({ siteFolder: path.join(folder, 'site'), distFolder: DIST_FOLDER });
  const secrets = await withFileHashes(payload, await new Secrets(payload, leakCheck.isPublic).read(new Date()));
  expect(secrets.length).toBeGreaterThan(SECRETS);
  return (await leakCheck.run(secrets)).leaks;
}

/** Opens every release under embargo as a journalist does. @returns how many there are */
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
    const page = await worker.preview({ address: `/presse/communiques/${slug ?? ''}/`, changes, embargo, folder });
    expect(Buffer.from(page).toString()).toContain(title);
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
