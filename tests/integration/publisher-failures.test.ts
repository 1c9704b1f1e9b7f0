import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Change } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import type { PublicationWorker } from 'cms';
import { DIST_FOLDER, Publisher, sitePaths } from 'site';
import { startStaticServer, type StaticServer } from 'site/server';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { assetOf, writeUploads } from '../support/desk/assets.ts';
import { differencesBetween, readPublicSite, withoutShareImages, type PublicSite } from '../support/site-folder.ts';
import { WorkerProcess } from '../support/worker-process.ts';

/**
 * What can't be put on line leaves what is on line as it is, says so in French to whoever can do
 * something about it, and is done by itself once the cause is gone.
 */
const SOON = { timeout: 60_000, interval: 200 };

describe('a worker that can’t write', () => {
  let dataDir: string;
  let siteFolder: string;
  let payload: PublicationWorker['payload'];
  let worker: WorkerProcess;
  let server: StaticServer;
  let fullDiskFlag: string;

  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'failures-'));
    siteFolder = path.join(dataDir, 'site');
    fullDiskFlag = path.join(dataDir, 'disk-is-full');
    const { publicFolder, routingFile } = sitePaths(siteFolder);
    server = await startStaticServer({ root: publicFolder, routingFile, port: 0 });
    Object.assign(process.env, {
      DATA_DIR: dataDir,
      PAYLOAD_SECRET: 'a secret of the tests, long enough',
      SITE_CHECK_URL: `http://127.0.0.1:${server.port}`,
    });
    const { migrate, openCms } = await import('cms');
    payload = await openCms();
    await migrate(payload);
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
      expect(worker.said.slice(saidBefore)).toMatch(/La mise en ligne n’a pas pu se faire/);
      expect(differencesBetween(withoutShareImages(await readPublicSite(siteFolder)), before)).toEqual([]);
    } finally {
      await cure();
    }
    await online(page);
    expect(existsSync(path.join(sitePaths(siteFolder).publicFolder, page.slug, 'index.html'))).toBe(true);
    expect(await leftovers(siteFolder)).toEqual([]);
  }

  interface Published {
    id: number;
    slug: string;
  }

  async function publish(title: string): Promise<Published> {
    const { id, slug } = await payload.create({ collection: 'pages', data: { title, _status: 'published' } as never });
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

describe('a page that can’t be made', () => {
  let folder: string;
  let publisher: Publisher;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'failures-'));
    await writeUploads(path.join(folder, 'uploads'));
    // A copy of the compiled templates, beside the modules that they import.
    await cp(DIST_FOLDER, path.join(folder, 'dist'), { recursive: true });
    await makeBreakable(path.join(folder, 'dist/server'));
    publisher = await Publisher.open({
      siteFolder: path.join(folder, 'site'),
      distFolder: path.join(folder, 'dist'),
      uploadsFolder: path.join(folder, 'uploads'),
      siteUrl: 'https://site.example',
      hasSearch: false,
    });
    await publisher.publish([...GLOBALS, ...pictures, document('Version en ligne')]);
    await publisher.settled();
  });

  afterEach(async () => {
    process.env.TEMPLATE_IS_BROKEN = '';
    await publisher.close();
    await rm(folder, { recursive: true });
  });

  it('for a template that fails keeps its file, stops no other, and is made once the template works', async () => {
    const before = await readPublicSite(path.join(folder, 'site'));
    process.env.TEMPLATE_IS_BROKEN = 'oui';
    const { failures, written } = await publisher.publish([
      document('Version nouvelle'),
      toChange(SAMPLES.pressRelease({ id: 2, slug: 'autre' })),
    ]);
    const sentence = expect.stringMatching(/^Le gabarit de la page \/page-1\/ a répondu 500 au lieu de 200/) as string;
    expect(failures).toEqual([{ address: '/page-1/', reason: sentence }]);
    expect(written).toContain('/presse/communiques/autre/');
    expect((await readPublicSite(path.join(folder, 'site')))[PAGE]).toBe(before[PAGE]);

    process.env.TEMPLATE_IS_BROKEN = '';
    await expectToBeMadeNow();
  });

  it('for a picture whose file is missing keeps its file, and is made once the picture is back', async () => {
    const site = path.join(folder, 'site');
    const before = await readPublicSite(site);
    const uploads = path.join(folder, 'uploads/media');
    await rename(uploads, `${uploads}-away`);
    const { failures } = await publisher.publish([...pictures, document('Version nouvelle', 2)]);
    expect(failures).toEqual([{ address: '/page-1/', reason: expect.stringMatching(/plan-2-1/) as string }]);
    expect((await readPublicSite(site))[PAGE]).toBe(before[PAGE]);
    const stillShown = Object.keys(before).filter((file) => file.startsWith('media/'));
    expect(Object.keys(await readPublicSite(site))).toEqual(expect.arrayContaining(stillShown));

    await rename(`${uploads}-away`, uploads);
    await expectToBeMadeNow();
  });

  /** The next pass, whatever it is for, tries again: the site is then as if nothing had been wrong. */
  async function expectToBeMadeNow(): Promise<void> {
    const reports = [await publisher.publish([]), await publisher.settled()];
    expect(reports.flatMap(({ failures }) => failures)).toEqual([]);
    const full = path.join(folder, 'full');
    await mkdir(full);
    const fromNothing = await Publisher.open({
      siteFolder: full,
      distFolder: DIST_FOLDER,
      uploadsFolder: path.join(folder, 'uploads'),
      siteUrl: 'https://site.example',
      hasSearch: false,
    });
    await fromNothing.publish(publisher.content);
    await fromNothing.settled();
    await fromNothing.close();
    const found = await readPublicSite(path.join(folder, 'site'));
    expect(differencesBetween(found, await readPublicSite(full))).toEqual([]);
  }
});

const PAGE = 'page-1/index.html';

const pictures: Change[] = ([1, 2] as const).map((id) => toChange(assetOf('media', id, 1)));

function document(title: string, cover = 1): Change {
  return toChange(SAMPLES.page({ id: 1, slug: 'page-1', title, cover }));
}

function toChange(content: Extract<Change, { kind: 'document' }>['content']): Change {
  return { kind: 'document', content };
}

/** Makes the template of pages fail while `TEMPLATE_IS_BROKEN` is set. */
async function makeBreakable(serverFolder: string): Promise<void> {
  const entries = await readdir(serverFolder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  const start = 'const page = await readDocument("pages"';
  for (const file of files) {
    const code = await readFile(file, 'utf8');
    if (!code.includes(start)) continue;
    const failure = `if (process.env.TEMPLATE_IS_BROKEN) throw new Error('Le gabarit est cassé');`;
    await writeFile(file, code.replace(start, `${failure}\n${start}`));
    return;
  }
  throw new Error('The template of pages was not found among the compiled ones.');
}

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
