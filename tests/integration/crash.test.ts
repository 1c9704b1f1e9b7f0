import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { XMLParser } from 'fast-xml-parser';
import { createDrawer, listFiles, sitePaths } from 'site';
import { startStaticServer, type StaticServer } from 'site/server';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openCmsOn, type Cms } from '../support/open-cms.ts';
import { openPublisher, SITE_URL } from '../support/open-publisher.ts';
import { seededRandom } from '../support/random.ts';
import { findableIn, searchableIn } from '../support/search-files.ts';
import { differencesBetween, readPublicSite, withoutShareImages, type PublicSite } from '../support/site-folder.ts';
import { WorkerProcess } from '../support/worker-process.ts';

/**
 * The worker is killed again and again while editors publish: once it runs again, nothing shows that
 * anything happened.
 *
 * `CRASH_KILLS`: how many times during the hundred publications (8 takes half a minute, a hundred some ten
 * minutes).
 * `CRASH_SEED`: the moments of a former run, as far as a machine does the same thing twice.
 */
const PUBLICATIONS = 100;
const KILLS = Number(process.env.CRASH_KILLS ?? 8);
const SEED = Number(process.env.CRASH_SEED ?? process.env.TEST_SEED);

/** How long the last worker has to finish everything. */
const QUIET = { timeout: 120_000, interval: 200 };

const random = seededRandom(SEED);
let dataDir: string;
let siteFolder: string;
let payload: Cms;
let server: StaticServer;
let worker: WorkerProcess;

beforeAll(async () => {
  console.log(`CRASH_SEED=${SEED} CRASH_KILLS=${KILLS}`);
  dataDir = await mkdtemp(path.join(tmpdir(), 'crash-'));
  siteFolder = path.join(dataDir, 'site');
  const { publicFolder, routingFile } = sitePaths(siteFolder);
  server = await startStaticServer({ root: publicFolder, routingFile, port: 0 });
  payload = await openCmsOn(dataDir, { SITE_URL, SITE_CHECK_URL: `http://127.0.0.1:${server.port}` });
  worker = new WorkerProcess(process.env);
});

afterAll(async () => {
  await worker.kill();
  await server.close();
  await payload.destroy();
  await rm(dataDir, { recursive: true, force: true });
});

it(
  'loses nothing and leaves nothing behind, whenever the worker is killed',
  { timeout: 300_000 + KILLS * 60_000 },
  async () => {
    const editors = new Editors();
    const kills = { whilePublishing: 0, whileStarting: 0, betweenPasses: 0 };
    for (let kill = 0; kill < KILLS; kill += 1) {
      const publications = share(PUBLICATIONS, KILLS, kill);
      // One in four dies before it has made the site agree with the CMS.
      const diesEarly = kill % 4 === 3;
      worker.start();
      const standby = new WorkerProcess(process.env);
      if (!diesEarly) await worker.ready();
      const writing = editors.publish(publications);
      // Spread over the time that the publications take, and a little more; one in four as soon as there is
      // something to do.
      if (kill % 4 === 1) await vi.waitFor(async () => expect(await queued()).toBeGreaterThan(0), { interval: 1 });
      else await wait(random() * (diesEarly ? 3_000 : 80 * publications));
      await worker.kill();
      if (diesEarly) kills.whileStarting += 1;
      else if ((await queued()) > 0) kills.whilePublishing += 1;
      else kills.betweenPasses += 1;
      await writing;
      worker = standby;
    }
    worker.start();
    await worker.ready();
    await vi.waitFor(async () => expect(await unfinished(), worker.said.slice(-5_000)).toEqual([]), QUIET);
    console.log('Kills:', kills);
    expect(kills.whilePublishing, 'kills in the middle of a publication').toBeGreaterThan(0);

    await expectEveryOutcomeOnce(editors);
    await vi.waitFor(() => expectSearchToFollow(editors), QUIET);
    const full = await siteOf(payload);
    const found = async () => differencesBetween(withoutShareImages(await readPublicSite(siteFolder)), full);
    // Pages are measured once nothing is published for a while.
    await vi.waitFor(async () => expect(await found()).toEqual([]), QUIET);
    await worker.stop();
    await expectNothingLeftBehind();
    expect(await found()).toEqual([]);
    await expectNoRepetition();
  },
);

/** Writes documents as editors do, and remembers what it asked for. */
class Editors {
  /** Identifiers of the rows that the publications log must have. */
  publications = 0;
  readonly online = new Map<number, { collection: 'pages' | 'press-releases'; title: string }>();
  #last = 0;

  async publish(count: number): Promise<void> {
    for (let done = 0; done < count; done += 1) {
      const known = [...this.online.keys()];
      const one = known[Math.floor(random() * known.length)];
      const choice = random();
      if (one === undefined || choice < 0.4) await this.#create();
      else if (choice < 0.9) await this.#edit(one);
      else await this.#withdraw(one);
      this.publications += 1;
      // A moment between two of them, now and then: passes of one change and of several.
      if (random() < 0.5) await wait(random() * 60);
    }
  }

  async #create(): Promise<void> {
    this.#last += 1;
    const title = `Texte ${this.#last} des essais`;
    if (random() < 0.5) {
      const { id } = await payload.create({ collection: 'pages', data: { title, _status: 'published' } });
      this.online.set(id * 2, { collection: 'pages', title });
      return;
    }
    const { id } = await payload.create({
      collection: 'press-releases',
      data: {
        title,
        lead: 'L’essentiel.',
        dateline: { place: 'Lyon', date: `202${this.#last % 5}-03-12T12:00:00.000Z` },
        _status: 'published',
      },
    });
    this.online.set(id * 2 + 1, { collection: 'press-releases', title });
  }

  async #edit(key: number): Promise<void> {
    const document = this.online.get(key);
    if (document === undefined) return;
    const title = `${document.title.replace(/, retouché.*/, '')}, retouché ${this.publications}`;
    // A new slug now and then: the old address must lead to the new one.
    const slug = random() < 0.3 ? { slug: `adresse-${key}-${this.publications}` } : {};
    await payload.update({ collection: document.collection, id: Math.floor(key / 2), data: { title, ...slug } });
    this.online.set(key, { ...document, title });
  }

  async #withdraw(key: number): Promise<void> {
    const document = this.online.get(key);
    if (document === undefined) return;
    await payload.update({ collection: document.collection, id: Math.floor(key / 2), data: { _status: 'draft' } });
    this.online.delete(key);
  }
}

/** How many requests are in the queue, where each one stays until it is done. */
async function queued(): Promise<number> {
  return (await payload.count({ collection: 'payload-jobs' })).totalDocs;
}

/** What is still to be done, as the log and the queue tell it. */
async function unfinished(): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { status: { not_equals: 'online' } },
    pagination: false,
  });
  const { docs: jobs } = await payload.find({ collection: 'payload-jobs', pagination: false });
  return [
    ...docs.map(({ title, status, message }) => `${title}: ${status} ${message ?? ''}`),
    ...jobs.map((job) => `queued: ${JSON.stringify(job)}`),
  ];
}

async function expectEveryOutcomeOnce(editors: Editors): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'publications' });
  expect(totalDocs, 'rows of the log').toBe(editors.publications);
}

/** What is online is found once; what is not is not found. */
async function expectSearchToFollow(editors: Editors): Promise<void> {
  const { publicFolder } = sitePaths(siteFolder);
  const found = await findableIn(publicFolder);
  const addresses = found.map(({ address }) => address).toSorted();
  expect(addresses).toEqual(await searchableIn(publicFolder, listFiles(publicFolder)));
  const texts = found.map(({ text }) => text).join('\n');
  const missing = [...editors.online.values()].filter(({ title }) => !texts.includes(title));
  expect(missing).toEqual([]);
}

/** No file half written, no journal of something unfinished. */
async function expectNothingLeftBehind(): Promise<void> {
  const files = await readdir(siteFolder, { recursive: true });
  const isTemporary = (file: string) => file.includes('.tmp') || path.basename(file).startsWith('.');
  expect(files.filter((file) => isTemporary(file) && path.basename(file) !== '.well-known')).toEqual([]);
}

/** The files that a publisher which starts from nothing makes of the CMS. */
async function siteOf(cms: Cms): Promise<PublicSite> {
  const full = path.join(dataDir, 'full');
  // Pages announce images and lead to derived files, as those of the worker do.
  const publisher = await openPublisher(full, { drawer: createDrawer() });
  const { createPublicationWorker } = await import('cms');
  await createPublicationWorker({ payload: cms, publisher }).publishAll();
  await publisher.settled();
  await publisher.drawn();
  await publisher.settled();
  await publisher.close();
  return withoutShareImages(await readPublicSite(full));
}

/** Nothing is told twice in what lists the site. */
async function expectNoRepetition(): Promise<void> {
  const { publicFolder } = sitePaths(siteFolder);
  for (const [file, tag] of [
    ['sitemap.xml', 'loc'],
    ['flux.xml', 'link'],
  ] as const) {
    const text = await readFile(path.join(publicFolder, file), 'utf8');
    new XMLParser().parse(text);
    const addresses = [...text.matchAll(new RegExp(`<${tag}>([^<]+)</${tag}>`, 'g'))].map(([, address]) => address);
    expect(addresses.length, file).toBe(new Set(addresses).size);
  }
}

/** The part of `total` that falls to one of several turns, so that all of them make the total. */
function share(total: number, turns: number, turn: number): number {
  return Math.floor((total * (turn + 1)) / turns) - Math.floor((total * turn) / turns);
}
