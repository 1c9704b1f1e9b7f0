import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { sitePaths } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LiveWorker } from '../support/live-worker.ts';
import { makeDataFolder, openCmsOn } from '../support/open-cms.ts';
import { runScript } from '../support/run-script.ts';
import { readPublicSite, type PublicSite } from '../support/site-folder.ts';

/** What a start does to a site when its database is another one, or has lost much of what is online. */

const REFUSAL =
  /ne va pas avec le site déjà en ligne\u00a0: la publier retirerait \d+ des \d+\u00a0pages en ligne \(dont \/.*\/\)\. Rien n’a été modifié sur le site\..*DATABASE_URL.*--replace-site/;

let folder: string;

beforeAll(async () => {
  folder = await makeDataFolder('another-database');
  const worker = await start();
  for (let number = 1; number <= 12; number += 1) await publish(worker.payload, `Vraie page ${number}`);
  await worker.idle();
  await worker.stop();
});

afterAll(() => rm(folder, { recursive: true }));

describe('the start of a site beside another database', () => {
  it('changes nothing of the site nor of that database, whose documents have the same numbers', async () => {
    await besideAnotherDatabase(async () => {
      const payload = await openCmsOn(folder);
      for (let number = 1; number <= 12; number += 1) await publish(payload, `Autre page ${number}`);
      await payload.delete({ collection: 'payload-jobs', where: {} });
      await payload.destroy();
      const before = await state();
      await expect(start()).rejects.toThrow(REFUSAL);
      expect(await state()).toEqual(before);
      expect(before['vraie-page-1/index.html']).toBeDefined();
      const after = await openCmsOn(folder);
      expect((await after.count({ collection: 'redirects' })).totalDocs).toBe(0);
      await after.destroy();
    });
  });

  it('leaves the files that were sent as they are, and they are cleaned once the right database is back', async () => {
    const photograph = await photographWithPlace();
    const id = await receiveAsBefore(photograph);
    await besideAnotherDatabase(async () => {
      // Its picture has the same name, and the file of that name in the folder is the other's.
      await withoutUploads(async () => {
        await receiveAsBefore(photograph);
      });
      await expect(start()).rejects.toThrow(REFUSAL);
      expect((await readFile(uploaded('photo.jpg'))).equals(photograph)).toBe(true);
      expect(existsSync(cleanedNote())).toBe(false);
      const other = await openCmsOn(folder);
      expect((await other.find({ collection: 'media' })).docs).toMatchObject([{ hash: FORMER_HASH }]);
      await other.destroy();
    });
    const worker = await start();
    const media = await worker.payload.findByID({ collection: 'media', id });
    await worker.stop();
    expect(media.hash).not.toBe(FORMER_HASH);
    const cleaned = await readFile(uploaded('photo.jpg'));
    expect([photograph, cleaned].map((bytes) => bytes.includes('Fabricant'))).toEqual([true, false]);
    expect(existsSync(cleanedNote())).toBe(true);
  });

  it('is refused when that database holds nothing', async () => {
    await besideAnotherDatabase(async () => {
      await (await openCmsOn(folder)).destroy();
      const before = await state();
      await expect(start()).rejects.toThrow(REFUSAL);
      expect(await state()).toEqual(before);
    });
  });

  it('is refused by the memory of the pages themselves when what was published is forgotten', async () => {
    await besideAnotherDatabase(async () => {
      await (await openCmsOn(folder)).destroy();
      await withoutSavedContent(async () => {
        await expect(start()).rejects.toThrow(REFUSAL);
      });
      expect(await state()).toHaveProperty(['vraie-page-1/index.html']);
    });
  });
});

describe('npm run publish -- --all', () => {
  it('leaves the pages whose content is no longer there', async () => {
    const before = await state();
    await withoutSavedContent(async () => {
      const { code, errors } = await runScript('publish', ['--all'], { DATA_DIR: folder });
      expect(code).toBe(1);
      expect(errors).toMatch(/Le contenu publié .* ne va plus avec les pages.* 12 des 12\u00a0pages .*npm start/);
    });
    expect(await state()).toEqual(before);
  });
});

describe('a start that takes pages away', () => {
  it('goes on with what one document less makes of a site', async () => {
    await publishMore(20);
    await editWhileDown(async (payload) => {
      await payload.db.deleteOne({ collection: 'pages', where: { slug: { equals: 'page-de-plus-1' } } });
    });
    await (await start()).stop();
    expect(await state()).not.toHaveProperty(['page-de-plus-1/index.html']);
    expect(await state()).toHaveProperty(['vraie-page-1/index.html']);
  });

  it('does all that editors asked for while the worker was down, however much it is', async () => {
    await editWhileDown(async (payload) => {
      await payload.update({
        collection: 'pages',
        where: { slug: { like: 'page-de-plus' } },
        data: { _status: 'draft' },
      });
    });
    await (await start()).stop();
    expect(await state()).not.toHaveProperty(['page-de-plus-2/index.html']);
    expect(await state()).toHaveProperty(['vraie-page-1/index.html']);
  });

  it('replaces the whole site when it is told to', async () => {
    await editWhileDown((payload) => payload.db.deleteMany({ collection: 'pages', where: {} }));
    await expect(start()).rejects.toThrow(REFUSAL);
    await (await start({ replacesSite: true })).stop();
    expect(await state()).not.toHaveProperty(['vraie-page-1/index.html']);
  });
});

type Payload = LiveWorker['payload'];

function start(options: { replacesSite?: boolean } = {}): Promise<LiveWorker> {
  return LiveWorker.start({ dataDir: folder, hasSearch: false, ...options });
}

async function publish(payload: Payload, title: string): Promise<void> {
  await payload.create({ collection: 'pages', data: { title, _status: 'published' } });
}

async function publishMore(pages: number): Promise<void> {
  const worker = await start();
  for (let number = 1; number <= pages; number += 1) await publish(worker.payload, `Page de plus ${number}`);
  await worker.idle();
  await worker.stop();
}

async function editWhileDown(edit: (payload: Payload) => Promise<unknown>): Promise<void> {
  const payload = await openCmsOn(folder);
  await edit(payload);
  await payload.destroy();
}

/** Puts the database aside for the time of a work, which may make another in its place. */
async function besideAnotherDatabase(work: () => Promise<void>): Promise<void> {
  const aside = path.join(folder, 'aside');
  await mkdir(aside);
  for (const file of DATABASE) await rename(path.join(folder, file), path.join(aside, file)).catch(ignoreMissing);
  try {
    await work();
  } finally {
    for (const file of DATABASE) await rm(path.join(folder, file), { force: true });
    for (const file of DATABASE) await rename(path.join(aside, file), path.join(folder, file)).catch(ignoreMissing);
    await rm(aside, { recursive: true });
  }
}

const FORMER_HASH = 'f'.repeat(16);

/** A picture as an older version left it: with all that its file says, and no note that it was cleaned. @returns its number */
async function receiveAsBefore(bytes: Buffer): Promise<number> {
  const payload = await openCmsOn(folder);
  const file = { data: bytes, mimetype: 'image/jpeg', name: 'photo.jpg', size: bytes.length };
  const { id } = await payload.create({ collection: 'media', data: { isDecorative: true }, file });
  await payload.db.updateOne({ collection: 'media', id, data: { hash: FORMER_HASH }, returning: false });
  await payload.destroy();
  await writeFile(uploaded('photo.jpg'), bytes);
  await rm(cleanedNote(), { force: true });
  return id;
}

function photographWithPlace(): Promise<Buffer> {
  return sharp({ create: { width: 30, height: 20, channels: 3, background: '#345' } })
    .withExif({ IFD0: { Make: 'Fabricant' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '47/1 14/1 0/1' } })
    .jpeg()
    .toBuffer();
}

function uploaded(name: string): string {
  return path.join(folder, 'uploads/media', name);
}

function cleanedNote(): string {
  return path.join(folder, 'uploads/cleaned.json');
}

/** Puts the files that were sent aside for the time of a work, as on the machine of another database. */
async function withoutUploads(work: () => Promise<void>): Promise<void> {
  const uploads = path.join(folder, 'uploads');
  await rename(uploads, `${uploads}.aside`);
  try {
    await work();
  } finally {
    await rm(uploads, { recursive: true, force: true });
    await rename(`${uploads}.aside`, uploads);
  }
}

const DATABASE = ['cms.db', 'cms.db-wal', 'cms.db-shm'];

async function withoutSavedContent(work: () => Promise<void>): Promise<void> {
  const { contentFolder } = sitePaths(path.join(folder, 'site'));
  await rename(contentFolder, `${contentFolder}.aside`);
  try {
    await work();
  } finally {
    await rm(contentFolder, { recursive: true, force: true });
    await rename(`${contentFolder}.aside`, contentFolder);
  }
}

function state(): Promise<PublicSite> {
  return readPublicSite(path.join(folder, 'site'));
}

function ignoreMissing(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
  throw error;
}
