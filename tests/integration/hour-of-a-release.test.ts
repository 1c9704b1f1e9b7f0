import { access, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { PublishedCollection } from 'content-models';
import { sitePaths } from 'site';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LiveWorker } from '../support/live-worker.ts';
import { makeDataFolder } from '../support/open-cms.ts';

/** A document appears at its hour, whatever happens to clocks and workers: within two seconds, and never before. */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PROMISE_MS = 2000;

let folder: string;
let worker: LiveWorker;
/** What the clock of the worker says more than that of the machine. */
let ahead = 0;
/** How often it was looked at. */
let looks = 0;
const now = () => {
  looks += 1;
  return new Date(Date.now() + ahead);
};

beforeAll(async () => {
  folder = await makeDataFolder('hour');
  await start();
});

afterAll(async () => {
  await worker.stop();
  await rm(folder, { recursive: true });
});

afterEach(() => {
  ahead = 0;
});

/** The last Sunday of a month of next year, when the clock changes at one o’clock UTC. */
function nightOfChange(month: 3 | 10): Date {
  const year = new Date().getUTCFullYear() + 1;
  const lastDay = new Date(Date.UTC(year, month, 0, 1));
  return new Date(lastDay.getTime() - lastDay.getUTCDay() * 24 * HOUR);
}

describe('a document of another type', () => {
  it.each([
    ['pages', '', {}],
    ['events', 'evenements/', { kind: 'forum', status: 'confirmed', startsOn: '2027-03-12', endsOn: '2027-03-12' }],
    ['people', 'personnes/', { firstName: 'Camille', lastName: 'Exemple', mandates: [{ role: 'Conseillère' }] }],
  ] as const)('of %s appears at its hour too, and nothing tells of it before', async (collection, section, fields) => {
    const hour = new Date(Date.now() + 24 * HOUR);
    const title = collection === 'people' ? 'Camille Exemple' : `Programmé dans ${collection}`;
    const data = { title, ...fields, _status: 'published', embargoUntil: hour.toISOString() };
    // Each row has the fields of its collection.
    const { id, slug } = await worker.payload.create({ collection, data: data as never });
    await expect.poll(() => messageOf(id, collection), PATIENCE).toMatch(/^Paraîtra le/);
    setClock(hour, -MINUTE);
    await workerLooksAgain();
    expect(await pagesThatSay(title), 'before its hour').toEqual([]);
    setClock(hour, 0);
    await expectWithinPromise(slug ?? '', section);
  });
});

describe('a release', () => {
  it.each([
    // 2:30 is not there that night.
    ['3:30 summer time, the night that has no 2:30', 3, 30, /3 h 30 \(heure d’été\)/],
    ['the first 2:30 of the night that has two', 10, -30, /2 h 30 \(heure d’été\)/],
    ['the second 2:30 of that night', 10, 30, /2 h 30 \(heure d’hiver\)/],
  ] as const)('appears at %s', async (name, month, minutes, said) => {
    const hour = new Date(nightOfChange(month).getTime() + minutes * MINUTE);
    setClock(hour, -HOUR);
    const release = await schedule(`Nuit, ${name}`, hour);
    await expect.poll(() => messageOf(release.id), PATIENCE).toMatch(said);
    setClock(hour, -MINUTE);
    await workerLooksAgain();
    expect(await isOnline(release.slug), 'before its hour').toBe(false);
    setClock(hour, 0);
    await expectWithinPromise(release.slug);
  });

  it('appears as soon as a worker that was down at that hour is back', async () => {
    const hour = new Date(Date.now() + 24 * HOUR);
    const release = await schedule('Pendant l’arrêt', hour);
    await expect.poll(() => messageOf(release.id), PATIENCE).toMatch(/^Paraîtra le/);
    await worker.stop();
    setClock(hour, 3 * HOUR);
    await start();
    expect(await isOnline(release.slug)).toBe(true);
  });

  it('waits longer when the clock is set back', async () => {
    const hour = new Date(Date.now() + 24 * HOUR);
    setClock(hour, -10 * MINUTE);
    const release = await schedule('Horloge reculée', hour);
    await expect.poll(() => messageOf(release.id), PATIENCE).toMatch(/^Paraîtra le/);
    setClock(hour, -70 * MINUTE);
    await workerLooksAgain();
    expect(await isOnline(release.slug), 'before its hour').toBe(false);
    setClock(hour, 0);
    await expectWithinPromise(release.slug);
  });

  it('appears again at its hour when the clock was set back before a restart', async () => {
    const hour = new Date(Date.now() + 24 * HOUR);
    const release = await schedule('Horloge reculée, puis arrêt', hour);
    await expect.poll(() => messageOf(release.id), PATIENCE).toMatch(/^Paraîtra le/);
    setClock(hour, 0);
    await expectWithinPromise(release.slug);
    await worker.stop();
    setClock(hour, -HOUR);
    await start();
    expect(await isOnline(release.slug), 'before its hour').toBe(false);
    setClock(hour, 0);
    await expectWithinPromise(release.slug);
  });

  it('appears once with two workers: the second is refused, and takes nothing from the queue', async () => {
    const hour = new Date(Date.now() + 24 * HOUR);
    const release = await schedule('Deux workers', hour);
    await expect.poll(() => messageOf(release.id), PATIENCE).toMatch(/^Paraîtra le/);
    await expect(LiveWorker.start({ dataDir: folder, hasSearch: false, now })).rejects.toThrow(/travaille déjà/);
    setClock(hour, 0);
    await expectWithinPromise(release.slug);
    const { docs } = await worker.payload.find({
      collection: 'publications',
      where: { documentId: { equals: release.id } },
    });
    expect(docs).toHaveLength(1);
  });
});

const RELEASES = 'presse/communiques/';
const PATIENCE = { timeout: 20_000, interval: 50 };

async function start(): Promise<void> {
  // At an earlier hour, what had appeared goes: of so small a site, that is much.
  worker = await LiveWorker.start({ dataDir: folder, hasSearch: false, now, replacesSite: true });
}

/** Resolves once the worker has looked at its clock, and at the queue with what it says. */
async function workerLooksAgain(): Promise<void> {
  const before = looks;
  await expect.poll(() => looks, PATIENCE).toBeGreaterThan(before + 1);
}

function setClock(hour: Date, offset: number): void {
  ahead = hour.getTime() + offset - Date.now();
}

async function schedule(title: string, hour: Date): Promise<{ id: number; slug: string }> {
  const { id, slug } = await worker.payload.create({
    collection: 'press-releases',
    data: {
      title,
      _status: 'published',
      dateline: { place: 'Lyon', date: '2026-03-12T12:00:00.000Z' },
      lead: 'Chapô.',
      embargoUntil: hour.toISOString(),
    },
  });
  return { id, slug: slug ?? '' };
}

async function messageOf(
  documentId: number,
  collection: PublishedCollection = 'press-releases',
): Promise<string | null | undefined> {
  const { docs } = await worker.payload.find({
    collection: 'publications',
    where: { documentId: { equals: documentId }, documentCollection: { equals: collection } },
  });
  return docs[0]?.message?.replace(/[\u00a0\u202f]/g, ' ');
}

async function expectWithinPromise(slug: string, section = RELEASES): Promise<void> {
  await expect.poll(() => isOnline(slug, section), { timeout: PROMISE_MS, interval: 20 }).toBe(true);
}

/** Public pages where some words stand. */
async function pagesThatSay(words: string): Promise<string[]> {
  const { publicFolder } = sitePaths(path.join(folder, 'site'));
  const files = (await readdir(publicFolder, { recursive: true })).filter((file) => file.endsWith('.html'));
  const found: string[] = [];
  for (const file of files) {
    const page = await readFile(path.join(publicFolder, file), 'utf8').catch(() => '');
    if (page.includes(words)) found.push(file);
  }
  return found;
}

function isOnline(slug: string, section = RELEASES): Promise<boolean> {
  const file = path.join(sitePaths(path.join(folder, 'site')).publicFolder, section, slug, 'index.html');
  return access(file).then(
    () => true,
    () => false,
  );
}
