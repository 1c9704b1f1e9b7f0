import { randomBytes } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { get as ask, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { createDrawer, sitePaths, zipEntries } from 'site';
import { startStaticServer, type StaticServer } from 'site/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPublicFiles } from '../e2e/support/public-files.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { nuFaultsOf } from '../support/nu-checker.ts';
import { openCmsOn, type Cms } from '../support/open-cms.ts';
import { SITE_URL } from '../support/open-publisher.ts';
import { readPdf } from '../support/read-pdf.ts';
import { text } from '../support/secret-writer.ts';
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
/** Why no press server answered. */
const warnings: string[] = [];

beforeAll(async () => {
  dataDir = await makeFastFolder('press-access-');
  const { publicFolder: root, routingFile, pressServerFile } = sitePaths(path.join(dataDir, 'site'));
  const warn = (message: string) => warnings.push(message);
  server = await startStaticServer({ root, routingFile, pressServerFile, port: 0, warn });
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
    expect(await nuFaultsOf(new Map([['the page of a personal link', body]]))).toEqual([]);
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

  it('shows the release while the database is busy, and says when it was opened once it is free', async () => {
    const link = await giveAccess();
    const transaction = (await payload.db.beginTransaction()) ?? '';
    let answer;
    try {
      answer = await open(link);
    } finally {
      await payload.db.rollbackTransaction(transaction);
    }
    const readAt = Date.now();
    expect(answer.status).toBe(200);
    await expect.poll(() => openingsOf(link), SOON).toHaveLength(1);
    expect(Date.parse((await openingsOf(link))[0]?.at ?? '')).toBeLessThanOrEqual(readAt);
  });

  it('says that it was revoked while the database is busy', async () => {
    const link = await giveAccess();
    const { id } = await accessOf(link);
    await payload.update({ collection: 'press-accesses', id, data: { isRevoked: true } });
    const transaction = (await payload.db.beginTransaction()) ?? '';
    try {
      expect((await open(link)).status).toBe(410);
    } finally {
      await payload.db.rollbackTransaction(transaction);
    }
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
    for (const address of await filesOf(link)) await take(address);
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

  it('shows nothing any more once it is revoked, its pictures and files neither', async () => {
    const link = await giveAccess();
    const picture = /src="([^" ]*saperlipopette[^" ]*)/.exec((await open(link)).body)?.[1] ?? '';
    expect((await get(picture)).status).toBe(200);
    const files = await filesOf(link);
    const { id } = await accessOf(link);
    await payload.update({ collection: 'press-accesses', id, data: { isRevoked: true } });
    for (const answer of await Promise.all([open(link), ...[picture, ...files].map((address) => get(address))])) {
      expect(answer.status).toBe(410);
      expect(answer.body).toContain('Ce lien a été retiré');
      expect(answer.body).not.toContain('zanzibarine');
    }
    expect(await openingsOf(link)).toHaveLength(2);
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

  it('says so when its release could not be published as it is, and the log says why', async () => {
    const body = text('Le texte.');
    body.root.children.push({ type: 'upload', version: 3 });
    const broken = await writeRelease('Un communiqué abîmé', { body });
    const answer = await open(await giveAccess({ release: broken }));
    expect(answer.status).toBe(404);
    expect(answer.body).toContain('pas à cette adresse pour l’instant');
    await expect.poll(() => worker.said, SOON).toContain('Un communiqué abîmé');
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
    expect(warnings.filter((warning) => warning.startsWith('Accès presse'))).toHaveLength(1);
    worker = new WorkerProcess(process.env);
    worker.start();
    await worker.ready();
    expect((await open(link)).status).toBe(302);
  });
});

/** Where the engine comes by npm. */
describe.runIf(createDrawer() !== undefined)('the files behind a personal link', { timeout: 120_000 }, () => {
  it('say that they are under embargo, and nobody else may keep or find them', async () => {
    const link = await giveAccess({ release: await writeRelease('Un autre communiqué') });
    const files = await filesOf(link);
    expect(files.map((address) => path.extname(address))).toEqual(['.pdf', '.zip']);
    const [pdf = Buffer.of(), zip = Buffer.of()] = await Promise.all(files.map(take));
    const { text } = await readPdf(pdf);
    for (const words of ['Sous embargo jusqu’au', SENTENCE]) expect(text).toContain(words);
    const entries = zipEntries(zip);
    expect(entries.some(({ name }) => name.includes(`/images/${PICTURE}`))).toBe(true);
    expect(entries.find(({ name }) => name.endsWith('.txt'))?.bytes.toString()).toMatch(/^Sous embargo jusqu’au/);
    for (const address of files) {
      const { status, headers } = await get(address, 'HEAD');
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe(address.endsWith('.pdf') ? 'application/pdf' : 'application/zip');
      expect([headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual(['no-store', 'noindex, nofollow']);
      const elsewhere = address.replace(/.*\/presse\/communiques\//, '/presse/communiques/');
      expect((await get(elsewhere)).status, elsewhere).toBe(404);
    }
    expect((await get(`${new URL(link).pathname}presse/communiques/autre.pdf`)).status).toBe(404);
    // The page and its two files, each of which is the whole release.
    expect(await openingsOf(link)).toHaveLength(3);
  });

  it('come to several journalists at once, whoever reads slowly or leaves', async () => {
    const heavy = await writeRelease('Un communiqué fort lourd', { picture: await noise() });
    const links = await Promise.all(Array.from({ length: 5 }, () => giveAccess({ release: heavy })));
    const files = (await Promise.all(links.map(filesOf))).map(([, zip = '']) => zip);
    const slow = await startReading(files[0] ?? '');
    const leaving = await startReading(files[1] ?? '');
    leaving.destroy();
    const archives = await Promise.all([...files, ...files].map(take));
    for (const archive of archives) expect(archive.equals(archives[0] ?? Buffer.of())).toBe(true);
    expect(archives[0]?.length).toBeGreaterThan(10_000_000);
    // What the others took and gave back is still whole for who begins to read now.
    expect(archives[0]?.equals(await buffer(slow))).toBe(true);
    await expect.poll(lent, SOON).toEqual([]);
  });

  it('are not there when they can’t be made: it is said, to the journalist and in the log', async () => {
    const link = await giveAccess({ release: await writeRelease('Un communiqué sans papier') });
    const [pdf = ''] = await filesOf(link);
    const { previewsFolder } = sitePaths(path.join(dataDir, 'site'));
    // A file stands where they would be made.
    await rm(previewsFolder, { recursive: true, force: true });
    await writeFile(previewsFolder, '');
    const { status, body, headers } = await get(pdf);
    expect([status, headers.get('cache-control')]).toEqual([500, 'no-store']);
    expect(body).toContain('Ce fichier n’a pas pu être préparé');
    await expect.poll(() => worker.said, SOON).toContain('n’a pas pu être fait pour un journaliste');
    await rm(previewsFolder);
    expect((await get(pdf)).status).toBe(200);
    await expect.poll(lent, SOON).toEqual([]);
  });
});

/** A picture that no compression makes smaller, of some megabytes. */
function noise(): Promise<Buffer> {
  const [width, height] = [2000, 2000];
  return sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

function flat(): Promise<Buffer> {
  return sharp({ create: { width: 900, height: 600, channels: 3, background: '#7a2d8f' } })
    .png()
    .toBuffer();
}

async function writeRelease(
  title = TITLE,
  { picture, body = text('Le texte du communiqué.') }: { picture?: Buffer; body?: ReturnType<typeof text> } = {},
): Promise<number> {
  const bytes = picture ?? (await flat());
  const cover = await payload.create({
    collection: 'media',
    data: { alt: 'Une carte toute violette', credit: 'Camille Exemple', licence: 'CC BY 4.0' },
    file: { name: `${PICTURE}.png`, data: bytes, mimetype: 'image/png', size: bytes.length },
  });
  const { id } = await payload.create({
    collection: 'press-releases',
    data: {
      title,
      lead: SENTENCE,
      dateline: { place: 'Lyon', date: '2026-03-12T12:00:00.000Z' },
      body,
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

/** Addresses of the PDF and of the archive that a link offers, each once: they are under its title and beside its text. */
async function filesOf(link: string): Promise<string[]> {
  const { body } = await open(link);
  const found = [...body.matchAll(/href="(\/presse\/acces\/[^"]+\.(?:pdf|zip))"/g)];
  return [...new Set(found.map(([, address = '']) => address))];
}

/** A file, whole. */
async function take(address: string): Promise<Buffer> {
  const response = await fetch(`http://127.0.0.1:${server.port}${address}`);
  expect(response.status, address).toBe(200);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.length).toBe(Number(response.headers.get('content-length')));
  return bytes;
}

/** Asks for a file and reads nothing of it. */
async function startReading(address: string): Promise<IncomingMessage> {
  const asked = ask({ host: '127.0.0.1', port: server.port, path: address, agent: false });
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return answer;
}

/** Folders of the files that are being sent. */
async function lent(): Promise<string[]> {
  return readdir(sitePaths(path.join(dataDir, 'site')).previewsFolder);
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
