import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkToolkit } from 'cms';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openCmsOn, type Cms } from '../support/open-cms.ts';

/** What the check of links writes in the cards of the toolkit, with a real site and a real database. */
let folder: string;
let cms: Cms;
let site: Server;
let origin: string;

beforeAll(async () => {
  folder = await makeFastFolder('toolkit-links-');
  cms = await openCmsOn(folder);
  site = createServer((request, response) => {
    if (request.url === '/panne') response.writeHead(500);
    else if (request.url === '/demenage') response.writeHead(301, { location: '/ici' });
    else if (request.url !== '/ici') response.writeHead(404);
    response.end();
  });
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  origin = `http://127.0.0.1:${String((site.address() as AddressInfo).port)}`; // A TCP server has a port.
});

afterAll(async () => {
  site.closeAllConnections();
  site.close();
  await cms.destroy();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  for (const collection of ['ai-resources', 'publications', 'payload-jobs'] as const) {
    await cms.delete({ collection, where: { id: { exists: true } }, trash: true });
  }
});

describe('the check of the toolkit’s links', () => {
  it('dates each published card, says what it found, and has it published without a row in the log', async () => {
    const alive = await card('Vivant', '/ici', 'published');
    const moved = await card('Parti', '/demenage', 'published');
    const dead = await card('Mort', '/inconnu', 'published');
    const mute = await card('Muet', '/panne', 'published');
    await forgetPublications();
    const report = await check();
    expect(report).toMatchObject({ isOffline: false, changed: 4 });
    expect(await Promise.all([alive, moved, dead, mute].map(live))).toMatchObject([
      { linkState: 'alive', lastCheckedOn: today(), _status: 'published' },
      { linkState: 'moved', lastCheckedOn: today() },
      { linkState: 'dead', lastCheckedOn: today() },
      { linkState: 'unreachable', lastCheckedOn: null },
    ]);
    expect((await cms.find({ collection: 'payload-jobs', pagination: false })).totalDocs).toBe(4);
    expect((await cms.find({ collection: 'publications', pagination: false })).totalDocs).toBe(0);
  });

  it('writes nothing twice the same day', async () => {
    const id = await card('Vivant', '/ici', 'published');
    await check();
    const versions = () => cms.countVersions({ collection: 'ai-resources', where: { parent: { equals: id } } });
    const before = await versions();
    expect(await check()).toMatchObject({ changed: 0 });
    expect(await versions()).toEqual(before);
  });

  it('leaves a draft a draft', async () => {
    const id = await card('En préparation', '/inconnu', 'draft');
    await forgetPublications();
    await check();
    expect(await latest(id)).toMatchObject({ linkState: 'dead', _status: 'draft' });
    expect((await cms.find({ collection: 'payload-jobs', pagination: false })).totalDocs).toBe(0);
  });

  it('publishes nothing of what an editor has written since, and loses none of it', async () => {
    const id = await card('Titre en ligne', '/ici', 'published');
    const changes = { title: 'Titre en préparation', url: `${origin}/inconnu`, audiences: ['youth' as const] };
    await cms.update({ collection: 'ai-resources', id, data: { ...changes, _status: 'draft' }, draft: true });
    await check();
    expect(await live(id)).toMatchObject({ title: 'Titre en ligne', linkState: 'alive', _status: 'published' });
    expect(await live(id)).toMatchObject({ url: `${origin}/ici`, audiences: ['everyone'] });
    expect(await latest(id)).toMatchObject({ ...changes, linkState: 'dead', _status: 'draft' });
  });

  it('loses nothing of what is saved while it writes', async () => {
    await card('A', '/ici', 'published');
    const ids = await Promise.all([card('B', '/ici', 'published'), card('C', '/inconnu', 'draft')]);
    const begin = cms.db.beginTransaction.bind(cms.db);
    const writes = vi.spyOn(cms.db, 'beginTransaction').mockImplementationOnce(async (wishes) => {
      // The check has read all cards and is about to write the first one.
      for (const id of ids) {
        await cms.update({ collection: 'ai-resources', id, data: { producer: 'Une autre association' }, draft: true });
      }
      return begin(wishes);
    });
    await check();
    writes.mockRestore();
    const saved = { producer: 'Une autre association', _status: 'draft' };
    expect(await latest(ids[0])).toMatchObject({ ...saved, linkState: 'alive' });
    expect(await latest(ids[1])).toMatchObject({ ...saved, linkState: 'dead' });
    expect(await live(ids[0])).toMatchObject({ producer: 'Une association', linkState: 'alive' });
  });

  it('changes nothing when no site answers', async () => {
    const id = await card('Vivant', '/ici', 'published');
    await forgetPublications();
    // As the command does: this machine is never asked.
    expect(await checkToolkit(cms)).toMatchObject({ isOffline: true, changed: 0 });
    expect(await live(id)).toMatchObject({ linkState: null, lastCheckedOn: null });
    expect((await cms.find({ collection: 'payload-jobs', pagination: false })).totalDocs).toBe(0);
  });

  it('names the cards that give no link', async () => {
    await card('Sans lien', null, 'published');
    expect(await check()).toMatchObject({ links: [], withoutLink: ['Sans lien'], isOffline: false });
  });
});

const check = () => checkToolkit(cms, { isAllowed: () => true });

async function card(title: string, at: string | null, status: 'published' | 'draft'): Promise<number> {
  const { id } = await cms.create({
    collection: 'ai-resources',
    draft: status === 'draft',
    data: {
      title,
      producer: 'Une association',
      kind: 'kit',
      language: 'fr',
      audiences: ['everyone'],
      url: at === null ? null : origin + at,
      _status: status,
    },
  });
  return id;
}

/** What visitors read. */
const live = (id: number) => cms.findByID({ collection: 'ai-resources', id, draft: false, depth: 0 });

/** What editors see. */
const latest = (id: number) => cms.findByID({ collection: 'ai-resources', id, draft: true, depth: 0 });

async function forgetPublications(): Promise<void> {
  for (const collection of ['publications', 'payload-jobs'] as const) {
    await cms.delete({ collection, where: { id: { exists: true } } });
  }
}

/** As the CMS stores a day, in Paris. */
function today(): string {
  return `${new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date())}T12:00:00.000Z`;
}
