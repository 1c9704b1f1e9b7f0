import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sitePaths } from 'site';
import { startStaticServer, type StaticServer } from 'site/server';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeDue } from '../support/make-due.ts';
import { openCmsOn, type Cms } from '../support/open-cms.ts';
import { differencesBetween, readPublicSite, withoutShareImages, type PublicSite } from '../support/site-folder.ts';
import { WorkerProcess } from '../support/worker-process.ts';

/**
 * What can't be put online leaves what is online as it is, says so in French to whoever can do
 * something about it, and is done by itself once the cause is gone.
 */
const SOON = { timeout: 60_000, interval: 200 };

describe('a worker that can’t write', () => {
  let dataDir: string;
  let siteFolder: string;
  let payload: Cms;
  let worker: WorkerProcess;
  let server: StaticServer;
  let fullDiskFlag: string;

  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'failures-'));
    siteFolder = path.join(dataDir, 'site');
    fullDiskFlag = path.join(dataDir, 'disk-is-full');
    const { publicFolder, routingFile } = sitePaths(siteFolder);
    server = await startStaticServer({ root: publicFolder, routingFile, port: 0 });
    payload = await openCmsOn(dataDir, { SITE_CHECK_URL: `http://127.0.0.1:${server.port}` });
    worker = new WorkerProcess(
      { ...process.env, FULL_DISK_FLAG: fullDiskFlag, FULL_DISK_FOLDER: siteFolder },
      { preload: path.resolve(import.meta.dirname, '../support/children/full-disk.ts'), obeysModes: true },
    );
    worker.start();
    await worker.ready();
    await online(await publish('Page en ligne depuis longtemps'));
  });

  afterAll(async () => {
    await worker.stop();
    await server.close();
    await payload.destroy();
    await rm(dataDir, { recursive: true, force: true });
  });

  it.skipIf(!existsSync('/dev/full'))(
    'for a full disk leaves every file whole, keeps the job and says what to do',
    async () => {
      await expectToWaitFor({
        cause: () => writeFile(fullDiskFlag, ''),
        cure: () => rm(fullDiskFlag),
        sentence: /le disque du serveur est plein/,
      });
    },
  );

  it.skipIf(process.platform === 'win32')(
    'for a closed folder leaves every file whole, keeps the job and says what to do',
    async () => {
      await expectToWaitFor({
        cause: () => setModes(siteFolder, 0o555),
        cure: () => setModes(siteFolder, 0o755),
        sentence: /le dossier du site n’accepte plus d’écriture/,
      });
    },
  );

  it('for a picture whose file is gone says which one, and leaves the page as it is', async () => {
    const page = await publish('Page illustrée');
    await online(page);
    const before = await settledSite(siteFolder);
    const picture = await sendPicture();
    const uploads = path.join(dataDir, 'uploads/media');
    await rename(uploads, `${uploads}-away`);
    try {
      await payload.update({ collection: 'pages', id: page.id, data: { cover: picture.id } });
      await vi.waitFor(async () => expect((await lastRow(page)).status).toBe('failed'), SOON);
      const { message } = await lastRow(page);
      expect(message).toContain(picture.filename);
      expect(message).not.toMatch(/ENOENT|no such file/);
      expect(differencesBetween(withoutShareImages(await readPublicSite(siteFolder)), before)).toEqual([]);
    } finally {
      await rename(`${uploads}-away`, uploads);
    }
    await payload.update({ collection: 'pages', id: page.id, data: { cover: picture.id } });
    await vi.waitFor(async () => expect((await lastRow(page)).status).toBe('online'), SOON);
  });

  /** Publishes while something is wrong, then once it is right again. */
  async function expectToWaitFor({
    cause,
    cure,
    sentence,
  }: {
    cause: () => Promise<void>;
    cure: () => Promise<void>;
    sentence: RegExp;
  }): Promise<void> {
    const before = await settledSite(siteFolder);
    const saidBefore = worker.said.length;
    await cause();
    let page: Published;
    try {
      page = await publish('Page qui attend');
      const message = await vi.waitFor(async () => {
        const { status, message } = await row(page);
        expect(message ?? '', status ?? '').toMatch(sentence);
        return message ?? '';
      }, SOON);
      expect(message).toMatch(/sera tentée de nouveau.*prévenez l’administrateur/i);
      // The job that failed may not have left yet when the one that replaces it is there.
      expect((await payload.count({ collection: 'payload-jobs' })).totalDocs, 'jobs kept').toBeGreaterThan(0);
      // What a process says arrives after what it writes.
      await expect.poll(() => worker.said.slice(saidBefore), SOON).toMatch(/La mise en ligne n’a pas pu se faire/);
      expect(differencesBetween(withoutShareImages(await readPublicSite(siteFolder)), before)).toEqual([]);
    } finally {
      await cure();
    }
    await makeDue(payload);
    await online(page);
    expect(existsSync(path.join(sitePaths(siteFolder).publicFolder, page.slug, 'index.html'))).toBe(true);
    expect(await leftovers(siteFolder)).toEqual([]);
  }

  interface Published {
    id: number;
    slug: string;
  }

  async function publish(title: string): Promise<Published> {
    const { id, slug } = await payload.create({ collection: 'pages', data: { title, _status: 'published' } });
    return { id, slug: slug ?? '' };
  }

  async function sendPicture(): Promise<{ id: number; filename: string }> {
    const data = await sharp({ create: { width: 640, height: 400, channels: 3, background: 'navy' } })
      .png()
      .toBuffer();
    const { id, filename } = await payload.create({
      collection: 'media',
      data: { alt: 'Aplat de couleur', credit: 'Camille Exemple', licence: 'CC BY 4.0' },
      file: { data, mimetype: 'image/png', name: 'aplat.png', size: data.length },
    });
    return { id, filename: filename ?? '' };
  }

  async function rows({ id }: Published) {
    const { docs } = await payload.find({
      collection: 'publications',
      where: { documentCollection: { equals: 'pages' }, documentId: { equals: id } },
      sort: '-id',
    });
    return docs;
  }

  async function lastRow(page: Published) {
    const [found] = await rows(page);
    if (found === undefined) throw new Error('Nothing in the log of the publications.');
    return found;
  }

  /** The row of a document that was published once. */
  async function row(page: Published) {
    expect(await rows(page)).toHaveLength(1);
    return lastRow(page);
  }

  async function online(page: Published): Promise<void> {
    await vi.waitFor(async () => expect((await row(page)).status).toBe('online'), SOON);
  }
});

/** The site once nothing more is written: what a publication leaves for later is done. */
async function settledSite(siteFolder: string): Promise<PublicSite> {
  return vi.waitFor(async () => {
    // The worker draws them after its pages.
    const read = async () => withoutShareImages(await readPublicSite(siteFolder));
    const [one, two] = [await read(), await read()];
    expect(differencesBetween(one, two)).toEqual([]);
    return two;
  }, SOON);
}

async function leftovers(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.tmp'));
}

async function setModes(folder: string, mode: number): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const one of [folder, ...folders]) await chmod(one, mode);
}
