import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { sitePaths } from 'site';
import { startStaticServer, type StaticServer } from 'site/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPublicFiles } from '../e2e/support/public-files.ts';
import { openCmsOn, type Cms } from '../support/open-cms.ts';
import { SITE_URL } from '../support/open-publisher.ts';
import { text } from '../support/secret-desk.ts';
import { WorkerProcess } from '../support/worker-process.ts';

/** Words that nothing else holds. */
const TITLE = 'Le réseau zanzibarine ses territoires';
const SENTENCE = 'Nous calembredainons avec méthode depuis dix ans.';
const PICTURE = 'carte-saperlipopette';
const ADDRESS = '/presse/communiques/le-reseau-zanzibarine-ses-territoires/';
const DAY_MS = 24 * 60 * 60 * 1000;
const SOON = { timeout: 20_000, interval: 100 };

let dataDir: string;
let payload: Cms;
let server: StaticServer;
let worker: WorkerProcess;
let release: number;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'press-access-'));
  const { publicFolder: root, routingFile, pressDeskFile } = sitePaths(path.join(dataDir, 'site'));
  server = await startStaticServer({ root, routingFile, pressDeskFile, port: 0 });
  payload = await openCmsOn(dataDir, { SITE_URL, SITE_CHECK_URL: `http://127.0.0.1:${server.port}` });
  worker = new WorkerProcess(process.env);
  worker.start();
  await worker.ready();
  release = await writeRelease();
});

afterAll(async () => {
  await worker.kill();
  await server.close();
  await payload.destroy();
  await rm(dataDir, { recursive: true, force: true });
});

describe('a personal link', { timeout: 120_000 }, () => {
  it('shows the release through the templates of the site, with its embargo', async () => {
    const { status, body } = await open(await giveAccess());
    expect(status).toBe(200);
    for (const words of [TITLE, SENTENCE, 'Sous embargo jusqu’au', 'heure de Paris', 'Ne pas diffuser avant.']) {
      expect(body).toContain(words);
    }
  });

  it('is kept and found by nobody else', async () => {
    const { headers } = await open(await giveAccess());
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringContaining("default-src 'none'") as string,
    });
    expect((await get('/robots.txt')).body).not.toContain('acces');
  });

  it('shows the pictures of the release under its own address', async () => {
    const link = await giveAccess();
    const { body } = await open(link);
    const pictures = [...body.matchAll(/src(?:set)?="([^" ]*saperlipopette[^" ]*)/g)].map(([, source = '']) => source);
    expect(pictures.length).toBeGreaterThan(0);
    expect(body).not.toMatch(/["' ]\/media\/[^"]*saperlipopette/);
    for (const address of pictures) {
      expect(address.startsWith(new URL(link).pathname), address).toBe(true);
      const picture = await get(address);
      expect([picture.status, picture.headers.get('cache-control')], address).toEqual([200, 'no-store']);
      expect(picture.headers.get('content-type')).toMatch(/^image\//);
    }
    expect((await get(pictures[0]?.replace(/.*\/media\//, '/media/') ?? '')).status).toBe(404);
    expect((await get(`${new URL(link).pathname}media/../../../cms.db`)).status).toBe(404);
    expect((await get(`${new URL(link).pathname}media/autre.png`)).status).toBe(404);
  });

  it('says when it was opened, and not when it was only looked for', async () => {
    const link = await giveAccess();
    expect(await openingsOf(link)).toEqual([]);
    const before = Date.now();
    await get(new URL(link).pathname, 'HEAD');
    await Promise.all([open(link), open(link)]);
    await open(link);
    const openings = await openingsOf(link);
    expect(openings).toHaveLength(3);
    for (const { at } of openings) expect(Date.parse(at)).toBeGreaterThanOrEqual(before - 1);
  });

  it('never shows a draft', async () => {
    const link = await giveAccess();
    await payload.update({
      collection: 'press-releases',
      id: release,
      data: { lead: 'Turlupinade.', _status: 'draft' },
      draft: true,
    });
    const { status, body } = await open(link);
    expect(status).toBe(200);
    expect(body).not.toContain('Turlupinade');
  });

  it('leaves nothing in any public file', async () => {
    await quiet();
    const link = await giveAccess();
    await open(link);
    await payload.create({ collection: 'pages', data: { title: 'Une page', _status: 'published' } });
    await expect.poll(async () => (await get('/une-page/')).status, SOON).toBe(200);
    await open(link);
    await quiet();
    const files = await readPublicFiles(dataDir);
    expect(files.holding('Une page')).not.toEqual([]);
    for (const words of ['zanzibarine', PICTURE, 'calembredainons', 'presse/acces']) {
      expect(files.holding(words), words).toEqual([]);
    }
  });

  it('says the same when it is wrong and when nobody has it any more', async () => {
    const link = await giveAccess();
    const { id } = await accessOf(link);
    await payload.delete({ collection: 'press-accesses', id });
    const gone = await open(link);
    const wrong = await open(`${SITE_URL}/presse/acces/1-2-3-${'A'.repeat(43)}/`);
    expect([gone.status, wrong.status]).toEqual([404, 404]);
    expect(gone.body).toBe(wrong.body);
    expect(gone.body).toContain('Ce lien n’est pas valable');
    expect([...gone.headers.keys()].sort()).toEqual([...wrong.headers.keys()].sort());
    expect(gone.headers.get('cache-control')).toBe('no-store');
  });

  it('shows nothing any more once it is revoked, its pictures neither', async () => {
    const link = await giveAccess();
    const picture = /src="([^" ]*saperlipopette[^" ]*)/.exec((await open(link)).body)?.[1] ?? '';
    expect((await get(picture)).status).toBe(200);
    const { id } = await accessOf(link);
    await payload.update({ collection: 'press-accesses', id, data: { isRevoked: true } });
    for (const answer of [await open(link), await get(picture)]) {
      expect(answer.status).toBe(410);
      expect(answer.body).toContain('Ce lien a été retiré');
      expect(answer.body).not.toContain('zanzibarine');
    }
    expect(await openingsOf(link)).toHaveLength(1);
  });

  it('ends at the earlier of the two dates, the one that it holds and the one of the access', async () => {
    const link = await giveAccess({ expiresAt: new Date(Date.now() + 1000).toISOString() });
    const { id } = await accessOf(link);
    const { link: longer } = await payload.update({
      collection: 'press-accesses',
      id,
      data: { expiresAt: new Date(Date.now() + DAY_MS).toISOString() },
    });
    await expect.poll(async () => (await open(link)).status, SOON).toBe(410);
    expect((await open(link)).body).toContain('Ce lien a expiré');
    expect((await open(longer ?? '')).status).toBe(200);
    await payload.update({ collection: 'press-accesses', id, data: { expiresAt: new Date().toISOString() } });
    expect((await open(longer ?? '')).status).toBe(410);
  });

  it('says so when its release is a draft again', async () => {
    const draft = await payload.create({
      collection: 'press-releases',
      data: { title: 'Brouillon', lead: 'Rien.', dateline: { date: '2026-03-12T12:00:00.000Z' }, _status: 'draft' },
      draft: true,
    });
    const { status, body } = await open(await giveAccess({ release: draft.id }));
    expect(status).toBe(404);
    expect(body).toContain('pas à cette adresse pour l’instant');
  });

  it('leads to the public page at its hour', async () => {
    const link = await giveAccess();
    const embargoUntil = new Date(Date.now() + 1500).toISOString();
    await payload.update({
      collection: 'press-releases',
      id: release,
      data: { embargoUntil, lead: SENTENCE, _status: 'published' },
    });
    expect((await open(link)).status).toBe(200);
    await expect.poll(async () => (await open(link)).status, SOON).toBe(302);
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(embargoUntil));
    const { headers } = await open(link);
    expect([headers.get('location'), headers.get('cache-control')]).toEqual([ADDRESS, 'no-store']);
    const page = await get(ADDRESS);
    expect(page.body).toContain(SENTENCE);
    expect(page.body).not.toMatch(/Sous embargo|presse\/acces|noindex/);
  });

  it('says when to come back while the platform restarts', async () => {
    const link = await giveAccess();
    await worker.kill();
    const { status, body, headers } = await open(link);
    expect(status).toBe(503);
    expect(body).toContain('L’accès presse ne répond pas pour l’instant');
    expect([headers.get('retry-after'), headers.get('cache-control')]).toEqual(['30', 'no-store']);
  });
});

async function writeRelease(): Promise<number> {
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#7a2d8f' } })
    .png()
    .toBuffer();
  const cover = await payload.create({
    collection: 'media',
    data: { alt: 'Une carte toute violette', credit: 'Camille Exemple', licence: 'CC BY 4.0' },
    file: { name: `${PICTURE}.png`, data: bytes, mimetype: 'image/png', size: bytes.length },
  });
  const { id } = await payload.create({
    collection: 'press-releases',
    data: {
      title: TITLE,
      lead: SENTENCE,
      dateline: { place: 'Lyon', date: '2026-03-12T12:00:00.000Z' },
      body: text('Le texte du communiqué.'),
      cover: cover.id,
      embargoUntil: new Date(Date.now() + DAY_MS).toISOString(),
      _status: 'published',
    },
  });
  return id;
}

/** @returns the link, as the editor copies it */
async function giveAccess(data: { release?: number; expiresAt?: string } = {}): Promise<string> {
  const { link } = await payload.create({
    collection: 'press-accesses',
    data: {
      release,
      journalist: 'Dominique Exemple',
      expiresAt: new Date(Date.now() + 7 * DAY_MS).toISOString(),
      ...data,
    },
  });
  return link ?? '';
}

/** The access that a link was given for. */
async function accessOf(link: string) {
  const { docs } = await payload.find({ collection: 'press-accesses', pagination: false, depth: 0 });
  const found = docs.find((access) => access.link === link);
  if (found === undefined) throw new Error('No access has this link.');
  return found;
}

async function openingsOf(link: string): Promise<{ at: string }[]> {
  return (await accessOf(link)).openings ?? [];
}

/** What the journalist gets. */
function open(link: string) {
  return get(new URL(link).pathname);
}

async function get(address: string, method = 'GET') {
  const response = await fetch(`http://127.0.0.1:${server.port}${address}`, { method, redirect: 'manual' });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

/** Until nothing is queued. */
async function quiet(): Promise<void> {
  const isDue = { waitUntil: { exists: false } };
  const queued = async () => (await payload.count({ collection: 'payload-jobs', where: isDue })).totalDocs;
  await expect.poll(queued, SOON).toBe(0);
}
