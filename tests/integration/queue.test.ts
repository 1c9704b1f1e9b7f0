import { rm } from 'node:fs/promises';
import type { Change } from 'content-models';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LiveWorker } from '../support/live-worker.ts';
import { makeDue } from '../support/make-due.ts';
import { makeDataFolder, openCmsAgain, type Cms } from '../support/open-cms.ts';

/** The queue between the CMS and the worker: whatever state it is found in, each request is done, and none stays. */
let folder: string;
let worker: LiveWorker;
/** What the publisher can't do, and what it was asked. */
let impossible: (changes: readonly Change[]) => boolean = () => false;
const passes: number[] = [];

beforeAll(async () => {
  folder = await makeDataFolder('queue');
  await start();
});

afterAll(async () => {
  await worker.stop();
  await rm(folder, { recursive: true });
});

afterEach(() => {
  impossible = () => false;
});

describe('a pass', () => {
  it('does what can be done of what is queued, and the rest once it can', async () => {
    impossible = (changes) => changes.some((change) => titleIn(change)?.startsWith('Impossible') === true);
    passes.length = 0;
    await Promise.all(['Possible 1', 'Impossible', 'Possible 2', 'Possible 3'].map((title) => publish(title)));
    await expect.poll(statuses, PATIENCE).toEqual({
      Impossible: 'failed',
      'Possible 1': 'online',
      'Possible 2': 'online',
      'Possible 3': 'online',
    });
    expect(Math.max(...passes), 'documents of one pass').toBeGreaterThan(1);
    await expect.poll(queued, PATIENCE).toHaveLength(1);
    impossible = () => false;
    await makeDue(worker.payload);
    await expect.poll(async () => (await statuses()).Impossible, PATIENCE).toBe('online');
    // Until a row that failed is seen online, its next try waits.
    await makeDue(worker.payload);
    await expect.poll(queued, PATIENCE).toEqual([]);
  });
});

describe('the queue', () => {
  const STATES: [string, object][] = [
    ['being done by nobody', { processing: true }],
    ['failed', { hasError: true, error: { message: 'lancez le worker' }, totalTried: 1 }],
    ['done but not removed', { completedAt: new Date().toISOString() }],
  ];

  it.each(STATES)('does a request that Payload’s own runner left %s', async (state, changes) => {
    await worker.stop();
    const title = `Laissée ${state}`;
    await withoutWorker(async (payload) => {
      await payload.create({ collection: 'pages', data: { title, _status: 'published' } });
      await payload.update({ collection: 'payload-jobs', where: { id: { exists: true } }, data: changes });
    });
    await start();
    await expect.poll(async () => (await statuses())[title], PATIENCE).toBe('online');
    await expect.poll(queued, PATIENCE).toEqual([]);
  });

  it('removes a request that means nothing, which stops no other', async () => {
    await worker.payload.jobs.queue({
      task: 'publish',
      queue: 'publication',
      input: { request: { subject: 'document', collection: 'newsletters', id: 1, publication: null } },
    });
    await publish('Après l’illisible');
    await expect.poll(async () => (await statuses())['Après l’illisible'], PATIENCE).toBe('online');
    await expect.poll(queued, PATIENCE).toEqual([]);
  });

  it.each(STATES.slice(0, 1))('does a scheduled publication that a dead worker left %s', async (state, changes) => {
    await worker.stop();
    const title = `Programmée, laissée ${state}`;
    await withoutWorker(async (payload) => {
      const { id } = await payload.create({ collection: 'pages', data: { title, _status: 'draft' } });
      const job = await payload.jobs.queue({
        task: 'schedulePublish',
        input: { type: 'publish', doc: { relationTo: 'pages', value: id } },
        waitUntil: new Date(),
      });
      await payload.update({ collection: 'payload-jobs', id: job.id, data: changes });
    });
    await start();
    await expect.poll(async () => (await statuses())[title], PATIENCE).toBe('online');
    await expect.poll(queued, PATIENCE).toEqual([]);
  });
});

const PATIENCE = { timeout: 20_000, interval: 50 };

async function start(): Promise<void> {
  worker = await LiveWorker.start({
    dataDir: folder,
    hasSearch: false,
    wrap: (real) => ({
      current: real.current,
      referrers: real.referrers,
      published: real.published,
      lossOf: real.lossOf,
      missingFiles: real.missingFiles,
      expected: real.expected,
      withhold: real.withhold,
      settled: real.settled,
      renderAll: real.renderAll,
      publish: async (changes, onProgress) => {
        passes.push(changes.filter(({ kind }) => kind === 'document').length);
        if (impossible(changes)) throw new Error('La mise en ligne de ces documents est impossible.');
        return real.publish(changes, onProgress);
      },
    }),
  });
}

async function withoutWorker(work: (payload: Cms) => Promise<void>): Promise<void> {
  const payload = await openCmsAgain();
  try {
    await work(payload);
  } finally {
    await payload.destroy();
  }
}

async function publish(title: string): Promise<void> {
  await worker.payload.create({ collection: 'pages', data: { title, _status: 'published' } });
}

/** Where each publication is, by title. */
async function statuses(): Promise<Record<string, string>> {
  const { docs } = await worker.payload.find({ collection: 'publications', pagination: false });
  return Object.fromEntries(docs.map(({ title, status }): [string, string] => [String(title), String(status)]));
}

/** The jobs that are left, whatever their state. */
async function queued(): Promise<string[]> {
  const { docs } = await worker.payload.find({ collection: 'payload-jobs', pagination: false });
  return docs.map(({ taskSlug }) => String(taskSlug));
}

function titleIn(change: Change): string | undefined {
  return change.kind === 'document' && 'title' in change.content ? change.content.title : undefined;
}
