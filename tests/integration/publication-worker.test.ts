import { access, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sitePaths } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LiveWorker } from '../support/live-worker.ts';
import { makeDataFolder, openCmsAgain } from '../support/open-cms.ts';

/**
 * The worker on a real database and the real templates: what each change in the CMS makes of the
 * public files.
 */
let folder: string;
let worker: LiveWorker;

beforeAll(async () => {
  folder = await makeDataFolder('worker');
  await start();
});

afterAll(async () => {
  await worker.stop();
  await rm(folder, { recursive: true });
});

describe('the publication worker', () => {
  it('puts a page online, and answers 410 once it is deleted permanently', async () => {
    const page = await publish('Page à supprimer');
    await expectOnline(page.slug);
    await worker.payload.delete({ collection: 'pages', id: page.id });
    await expectGone(page.slug);
  });

  it('answers 410 for a page put in the trash and deleted in one go', async () => {
    const page = await publish('Page deux fois supprimée');
    await expectOnline(page.slug);
    await Promise.all([
      worker.payload
        .update({ collection: 'pages', id: page.id, data: { deletedAt: new Date().toISOString() } })
        .then(() => worker.payload.delete({ collection: 'pages', id: page.id, trash: true })),
    ]);
    await expectGone(page.slug);
  });

  it('answers 410 for what was withdrawn while the worker was down', async () => {
    const page = await publish('Page retirée sans témoin');
    await expectOnline(page.slug);
    await worker.stop();
    const payload = await openCmsAgain();
    await payload.update({ collection: 'pages', id: page.id, data: { _status: 'draft' } });
    await payload.destroy();
    await start();
    await expectGone(page.slug);
  });

  it('refuses a damaged document alone, in French, and leaves its version online', async () => {
    const damaged = await publish('Page qui s’abîme', { note: 'Première version', date: '2026-01-01T12:00:00.000Z' });
    await expectOnline(damaged.slug);
    await worker.stop();
    const database = new DatabaseSync(path.join(folder, 'cms.db'));
    database.prepare('update pages set last_update_date = ? where id = ?').run('pas une date', damaged.id);
    database.close();
    await start();
    const fine = await publish('Page publiée ensuite');
    await expectOnline(fine.slug);
    await expectOnline(damaged.slug);
    const { docs } = await worker.payload.find({ collection: 'publications', where: { status: { equals: 'failed' } } });
    expect(docs.map(({ message }) => message).join('\n')).toMatch(
      /La page « Page qui s’abîme » n’a pas été mise en ligne/,
    );
  });

  it('makes one pass of many documents published in one go', async () => {
    const pages = await Promise.all(
      Array.from({ length: 20 }, (_, index) => publish(`Page de la série ${String(index)}`)),
    );
    for (const { slug } of pages) await expectOnline(slug);
  });

  it('keeps the address that a document had, for as long as another borrows it', async () => {
    const first = await publish('Adresse prêtée');
    const old = first.slug;
    await expectOnline(old);
    await worker.payload.update({ collection: 'pages', id: first.id, data: { slug: 'adresse-nouvelle' } });
    await expectOnline('adresse-nouvelle');
    const second = await publish('Adresse empruntée', undefined, old);
    await expectOnline(old);
    await worker.payload.update({ collection: 'pages', id: second.id, data: { _status: 'draft' } });
    await eventually(async () => {
      expect((await routing()).redirects).toMatchObject({ [`/${old}/`]: '/adresse-nouvelle/' });
    });
  });

  it('says of a cited document that leaves that its permanent address is gone, not of one that is renamed', async () => {
    const data = { title: 'Texte cité', kind: 'note', year: 2021, _status: 'published' } as const;
    const { id } = await worker.payload.create({ collection: 'manifestos', data });
    const gone = async () => (await routing()).gone;
    await expectOnline('manifestes/texte-cite');
    await worker.payload.update({ collection: 'manifestos', id, data: { slug: 'texte-renomme' } });
    await expectOnline('manifestes/texte-renomme');
    expect(await gone()).not.toContain(`/id/m${String(id)}/`);
    await worker.payload.delete({ collection: 'manifestos', id });
    await eventually(async () => {
      expect(await gone()).toContain(`/id/m${String(id)}/`);
    });
  });
});

async function start(): Promise<void> {
  worker = await LiveWorker.start({ dataDir: folder, hasSearch: true });
}

async function publish(title: string, lastUpdate?: { date: string; note: string }, slug?: string) {
  const page = await worker.payload.create({
    collection: 'pages',
    data: {
      title,
      _status: 'published',
      ...(slug === undefined ? {} : { slug }),
      ...(lastUpdate === undefined ? {} : { lastUpdate }),
    },
  });
  return { id: page.id, slug: page.slug ?? '' };
}

async function expectOnline(slug: string): Promise<void> {
  await eventually(() => access(pageFile(slug)));
}

async function expectGone(slug: string): Promise<void> {
  await eventually(async () => {
    await expect(access(pageFile(slug))).rejects.toThrow();
    expect((await routing()).gone).toContain(`/${slug}/`);
  });
}

function pageFile(slug: string): string {
  return path.join(sitePaths(path.join(folder, 'site')).publicFolder, slug, 'index.html');
}

interface Routing {
  redirects: Record<string, string>;
  gone: string[];
}

async function routing(): Promise<Routing> {
  const { routingFile } = sitePaths(path.join(folder, 'site'));
  // The shape is the publisher’s own.
  return JSON.parse(await readFile(routingFile, 'utf8')) as Routing;
}

async function eventually(check: () => Promise<unknown>): Promise<void> {
  await expect.poll(async () => check().then(() => true), { timeout: 20_000, interval: 50 }).toBe(true);
}
