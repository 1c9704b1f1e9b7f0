import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { EMPTY_REPORT, type PublicationReport, type SitePublisher } from 'content-models';
import { sitePaths, type Drawer, type Publisher } from 'site';
import { startStaticServer, type StaticServer } from 'site/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LiveWorker } from '../support/live-worker.ts';
import { makeDue } from '../support/make-due.ts';
import { makeDataFolder, openCmsAgain, type Cms } from '../support/open-cms.ts';
import { paperDrawer } from '../support/paper-drawer.ts';

/**
 * What the log of publications says, with a real database, the real templates and the real server of
 * the site: « en ligne » only for what was seen at its live address, and an end for every row.
 */
let folder: string;
let server: StaticServer;
let worker: LiveWorker;

beforeAll(async () => {
  folder = await makeDataFolder('live-confirmations');
  server = await serve(0);
  await start();
});

afterAll(async () => {
  await worker.stop();
  await server.close();
  await rm(folder, { recursive: true });
});

describe('a live confirmation', () => {
  it('says where and how fast a document was seen online', async () => {
    const page = await create('Vue en ligne');
    const row = await ended(page.id);
    expect(row).toMatchObject({ status: 'online', address: '/vue-en-ligne/', message: null });
    expect(row.pages).toBeGreaterThan(0);
    expect(row.durationMs).toBeGreaterThan(0);
    expect(await statusOf('/vue-en-ligne/')).toBe(200);
  });

  it('looks at the address that a document leaves, and at the one it takes', async () => {
    const page = await create('Avant de changer');
    await ended(page.id);
    await update(page.id, { slug: 'apres-avoir-change' });
    const row = await ended(page.id);
    expect(row).toMatchObject({ status: 'online', address: '/apres-avoir-change/' });
    expect(row.checks).toEqual(expect.arrayContaining(['/apres-avoir-change/', '/avant-de-changer/']));
  });

  it('looks at the index of the search for its words, which no page shows', async () => {
    const synonyms = [{ words: 'RGPD, protection des données' }];
    await worker.payload.updateGlobal({ slug: 'search-words', data: { synonyms } });
    const row = async () => (await rowsOf('search-words', null)).at(-1);
    await expect.poll(async () => (await row())?.status, PATIENCE).toBe('online');
    expect(await row()).toMatchObject({
      address: '/recherche/',
      checks: ['/recherche/', '/recherche/index.json'],
      pages: 0,
      message: null,
    });
    const { contentFolder } = sitePaths(path.join(folder, 'site'));
    expect(JSON.parse(await readFile(path.join(contentFolder, 'globals/search-words.json'), 'utf8'))).toMatchObject({
      synonyms: [{ words: ['RGPD', 'protection des données'] }],
    });
  });

  it('says that a document is offline once its address says so', async () => {
    const page = await create('À retirer');
    await ended(page.id);
    await update(page.id, { _status: 'draft' });
    expect(await ended(page.id)).toMatchObject({ status: 'online', change: 'unpublished', address: '/a-retirer/' });
    expect(await statusOf('/a-retirer/')).toBe(410);
  });

  it('is given to both changes of a document that make one pass', async () => {
    const page = await create('Deux fois');
    await ended(page.id);
    await worker.stop();
    await withoutWorker(async (payload) => {
      await payload.update({ collection: 'pages', id: page.id, data: { title: 'Deux fois, deux' } });
      await payload.update({ collection: 'pages', id: page.id, data: { title: 'Deux fois, trois' } });
    });
    await start();
    await expect.poll(() => statuses(page.id), PATIENCE).toEqual(['online', 'online', 'online']);
  });

  it('ends for a document that was deleted before it was put online', async () => {
    await worker.stop();
    const id = await withoutWorker(async (payload) => {
      const page = await payload.create({
        collection: 'pages',
        data: { title: 'Aussitôt supprimée', _status: 'published' },
      });
      await payload.delete({ collection: 'pages', id: page.id });
      return page.id;
    });
    await start();
    await expect.poll(() => statuses(id), PATIENCE).toEqual(['online', 'online']);
    const [published] = await rows(id);
    expect(published?.message).toBe('Remplacée par une publication plus récente.');
  });

  it('ends for a worker that died between the pages and the log', async () => {
    const page = await create('Interrompue');
    const { id, address } = await ended(page.id);
    await worker.stop();
    await withoutWorker((payload) => payload.update({ collection: 'publications', id, data: { status: 'updating' } }));
    await start();
    expect(await ended(page.id)).toMatchObject({ status: 'online', address });
  });

  it('is a failure while the site does not answer, tried again until it does; the others go on', async () => {
    const { port } = server;
    await server.close();
    const page = await create('Pendant la panne');
    await expect.poll(() => statuses(page.id), PATIENCE).toEqual(['failed']);
    const [row] = await rows(page.id);
    expect(row?.message).toContain('Le serveur du site est peut-être arrêté');
    const other = await create('Autre pendant la panne');
    await expect.poll(() => statuses(other.id), PATIENCE).toEqual(['failed']);
    server = await serve(port);
    await makeDue(worker.payload);
    await expect.poll(() => statuses(page.id), PATIENCE).toEqual(['online']);
    expect(await statuses(other.id)).toEqual(['online']);
    expect((await ended(page.id)).message).toBeNull();
  });
});

describe('a moment to come', () => {
  it('puts a scheduled document online at its hour, with a live confirmation', async () => {
    const page = await create('Programmée', 'draft');
    const hour = await schedule(page.id, 1500);
    expect(await statusOf('/programmee/')).toBe(404);
    const row = await ended(page.id);
    expect(new Date(row.onlineAt ?? 0).getTime()).toBeGreaterThanOrEqual(hour.getTime());
    expect(row).toMatchObject({ status: 'online', address: '/programmee/' });
    expect(await statusOf('/programmee/')).toBe(200);
  });

  it('ends an embargo at its hour, with a live confirmation', async () => {
    const hour = new Date(Date.now() + 2000);
    const release = await createRelease('Sous embargo', hour);
    const address = '/presse/communiques/sous-embargo/';
    await expect
      .poll(async () => (await rowsOf('press-releases', release))[0]?.message, PATIENCE)
      .toMatch(/^Paraîtra le/);
    expect(await statusOf(address)).toBe(404);
    await expect.poll(() => statusOf(address), PATIENCE).toBe(200);
    await expect.poll(async () => (await rowsOf('press-releases', release))[0]?.status, PATIENCE).toBe('online');
    const [row] = await rowsOf('press-releases', release);
    expect(new Date(row?.onlineAt ?? 0).getTime()).toBeGreaterThanOrEqual(hour.getTime());
    expect(row).toMatchObject({ address, message: null });
  });

  it('ends the row that waited for an embargo which is lifted', async () => {
    const release = await createRelease('Embargo levé', new Date(Date.now() + 3_600_000));
    await expect
      .poll(async () => (await rowsOf('press-releases', release))[0]?.message, PATIENCE)
      .toMatch(/^Paraîtra le/);
    await worker.payload.update({ collection: 'press-releases', id: release, data: { embargoUntil: null } });
    await expect
      .poll(async () => (await rowsOf('press-releases', release)).map(({ status }) => status), PATIENCE)
      .toEqual(['online', 'online']);
  });

  it('is made up for by a worker that was down at that hour', async () => {
    const page = await create('Programmée pendant l’arrêt', 'draft');
    const hour = await schedule(page.id, 500);
    const release = await createRelease('Embargo pendant l’arrêt', hour);
    await worker.stop();
    await wait(hour.getTime() - Date.now() + 50);
    await start();
    expect(await ended(page.id)).toMatchObject({ status: 'online' });
    await expect.poll(async () => (await rowsOf('press-releases', release))[0]?.status, PATIENCE).toBe('online');
    expect(await statusOf('/presse/communiques/embargo-pendant-l-arret/')).toBe(200);
  });
});

describe('the files of a release', () => {
  it('are told when they do not show all that the page shows', async () => {
    const release = await createRelease('Bienvenue 中文 ★ 😀');
    expect(await messageOfRelease(release)).toBe(
      'Le PDF ne montre pas tout ce que montre la page : « 中文 » y devient « [texte en sinogrammes] » ; « 😀 » y manque. Écrivez-le autrement si le PDF doit le dire.',
    );
  });

  it('are told when they could not be made, once the pages are online', async () => {
    await worker.stop();
    const drawer = { ...paperDrawer(), make: () => Promise.reject(new Error('pas de papier.')) };
    await start((real) => real, { drawer });
    const release = await createRelease('Sans papier');
    await expect
      .poll(() => messageOfRelease(release), PATIENCE)
      .toBe(
        'Des fichiers manquent, et ceux d’avant ne sont plus en ligne : /presse/communiques/sans-papier.pdf (pas de papier.) ; /presse/communiques/sans-papier.zip (pas de papier.) Nouvel essai chaque minute ; s’ils manquent encore, prévenez l’administrateur.',
      );
    expect((await rowsOf('press-releases', release)).at(-1)?.status).toBe('online');
    await worker.stop();
    await start();
  });
});

async function messageOfRelease(id: number): Promise<string | undefined> {
  await expect.poll(async () => (await rowsOf('press-releases', id)).at(-1)?.status, PATIENCE).toBe('online');
  return (await rowsOf('press-releases', id)).at(-1)?.message?.replaceAll(/[\u00a0\u202f]/g, ' ');
}

describe('what is left to the background', () => {
  let settle: (report: PublicationReport) => void;
  let tell: (done: number, total: number) => void;

  beforeEach(async () => {
    await worker.stop();
    const settled = Promise.withResolvers<PublicationReport>();
    settle = settled.resolve;
    await start((real) => ({
      current: real.current,
      referrers: real.referrers,
      published: real.published,
      lossOf: real.lossOf,
      expected: real.expected,
      withhold: real.withhold,
      missingFiles: real.missingFiles,
      publish: async (changes, onProgress) => {
        const report = await real.publish(changes, onProgress);
        return changes.some(({ kind }) => kind === 'global') ? { ...report, postponed: 10_500 } : report;
      },
      settled: (onProgress) => {
        tell = onProgress ?? (() => undefined);
        return settled.promise;
      },
      renderAll: (onProgress) => {
        tell = onProgress ?? (() => undefined);
        return settled.promise;
      },
    }));
  });

  it('shows how far it is, and holds up no other publication', async () => {
    await worker.payload.updateGlobal({ slug: 'press-room', data: {} });
    const setting = async () => (await rowsOf('press-room', null)).at(-1);
    await expect.poll(async () => (await setting())?.status, PATIENCE).toBe('updating');
    await expect.poll(() => typeof tell, PATIENCE).toBe('function');
    tell(3400, 10_500);
    await expect
      .poll(async () => (await setting())?.message?.replaceAll('\u00a0', ' '), PATIENCE)
      .toBe('3 400 pages sur 10 500');
    expect(await ended((await create('Pendant le fond')).id)).toMatchObject({ status: 'online' });
    expect((await setting())?.status).toBe('updating');
    settle({ ...EMPTY_REPORT, written: Array.from({ length: 10_500 }, (_, index) => `/page-${String(index)}/`) });
    await expect.poll(async () => (await setting())?.status, PATIENCE).toBe('online');
    expect(await setting()).toMatchObject({ message: null, address: '/' });
  });

  it('tells which pages a complete rendering found out of date', async () => {
    const row = await askForEverything();
    await expect.poll(async () => (await rowById(row)).status, PATIENCE).toBe('updating');
    settle({ ...EMPTY_REPORT, written: ['/', '/presse/'] });
    await expect.poll(async () => (await rowById(row)).status, PATIENCE).toBe('online');
    expect((await rowById(row)).message?.replaceAll('\u00a0', ' ')).toBe(
      '2 adresses n’étaient pas à jour et ont été refaites :\n/\n/presse/',
    );
  });

  it('is taken up by the next start', async () => {
    const row = await askForEverything();
    await expect.poll(async () => (await rowById(row)).status, PATIENCE).toBe('updating');
    await worker.stop();
    await start();
    await expect.poll(async () => (await rowById(row)).status, PATIENCE).toBe('online');
    expect((await rowById(row)).message).toBeNull();
  });
});

const PATIENCE = { timeout: 20_000, interval: 50 };

async function start(
  wrap: (publisher: Publisher) => SitePublisher = (real) => real,
  drawers: { drawer?: Drawer } = {},
): Promise<void> {
  const checkUrl = `http://127.0.0.1:${String(server.port)}`;
  worker = await LiveWorker.start({ dataDir: folder, hasSearch: false, checkUrl, wrap, drawers });
}

async function withoutWorker<Result>(work: (payload: Cms) => Promise<Result>): Promise<Result> {
  const payload = await openCmsAgain();
  try {
    return await work(payload);
  } finally {
    await payload.destroy();
  }
}

function serve(port: number): Promise<StaticServer> {
  const { publicFolder, routingFile } = sitePaths(path.join(folder, 'site'));
  return startStaticServer({ root: publicFolder, routingFile, port, host: '127.0.0.1' });
}

async function statusOf(address: string): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${String(server.port)}${address}`, { redirect: 'manual' });
  await response.arrayBuffer();
  return response.status;
}

function create(title: string, _status: 'draft' | 'published' = 'published') {
  return worker.payload.create({ collection: 'pages', data: { title, _status } });
}

async function update(id: number, changes: object): Promise<void> {
  await worker.payload.update({ collection: 'pages', id, data: changes });
}

async function createRelease(title: string, embargoUntil?: Date): Promise<number> {
  const release = await worker.payload.create({
    collection: 'press-releases',
    data: {
      title,
      _status: 'published',
      dateline: { place: 'Lyon', date: '2026-03-12T12:00:00.000Z' },
      lead: 'Chapô.',
      ...(embargoUntil !== undefined && { embargoUntil: embargoUntil.toISOString() }),
    },
  });
  return release.id;
}

/** Schedules the publication of a page, as the admin does. @returns its moment */
async function schedule(id: number, inMilliseconds: number): Promise<Date> {
  const waitUntil = new Date(Date.now() + inMilliseconds);
  await worker.payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'pages', value: id }, locale: 'all' },
    waitUntil,
  });
  return waitUntil;
}

async function askForEverything(): Promise<number> {
  const { requestWholeRendering } = await import('cms');
  return requestWholeRendering(worker.payload);
}

async function rowsOf(collection: string, id: number | null) {
  const { docs } = await worker.payload.find({
    collection: 'publications',
    where: {
      documentCollection: { equals: collection },
      ...(id === null ? {} : { documentId: { equals: id } }),
    },
    sort: 'id',
    pagination: false,
  });
  return docs;
}

function rows(id: number) {
  return rowsOf('pages', id);
}

function rowById(id: number) {
  return worker.payload.findByID({ collection: 'publications', id });
}

async function statuses(id: number) {
  return (await rows(id)).map(({ status }) => status);
}

/** The latest row of a page, once it has an end. */
async function ended(id: number) {
  await expect.poll(async () => (await rows(id)).at(-1)?.status, PATIENCE).toMatch(/^(online|failed)$/);
  const row = (await rows(id)).at(-1);
  if (row === undefined) throw new Error(`No row for the page ${String(id)}.`);
  return row;
}
