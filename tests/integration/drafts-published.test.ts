import { rm } from 'node:fs/promises';
import path from 'node:path';
import {
  GLOBAL_LABELS,
  PUBLISHED_COLLECTIONS,
  THEMES,
  type Change,
  type Content,
  type PublicationReport,
  type Secret,
} from 'content-models';
import { sitePaths, type Publisher } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filledDocuments, type FilledDocument } from '../support/filled-documents.ts';
import { LiveWorker } from '../support/live-worker.ts';
import { makeDataFolder } from '../support/open-cms.ts';
import { publicFilesWith } from '../support/site-folder.ts';

/**
 * Documents that were drafts for a while, so that everything of them was withheld: nothing of what they say holds
 * them back once they are published, nor does a draft hold back what is public by its title.
 */
let folder: string;
let worker: LiveWorker;
/** What the publisher is told to withhold, and what became of each pass since the last look. */
let withheld: readonly Secret[] = [];
let reports: PublicationReport[] = [];

const ids = new Map<string, number>();

beforeAll(async () => {
  folder = await makeDataFolder('drafts');
  worker = await LiveWorker.start({ dataDir: folder, hasSearch: true, wrap: watched });
});

afterAll(async () => {
  await worker.stop();
  await rm(folder, { recursive: true });
});

describe('a document that was a draft', () => {
  const makers = filledDocuments((collection) => ids.get(collection) ?? 0);

  it('has every type among those tried', () => {
    expect(makers).toHaveLength(PUBLISHED_COLLECTIONS.length);
  });

  it.each(PUBLISHED_COLLECTIONS.map((_collection, index) => index))(
    'is published, changed, taken offline and published again: type %i',
    async (index) => {
      const { collection, data } = makers[index]?.() ?? fail();
      const id = await save(collection, data, 'draft');
      ids.set(collection, id);
      await isWithheld(collection, id);
      expect(await publish(collection, id, {})).toBe('online');
      // A change that waits, then what else is published while it does, then the change.
      await save(collection, { ...data, summary: 'Un autre résumé, qui attend son heure.' }, 'draft', id);
      await isWithheld(collection, id);
      await touch();
      expect(await publish(collection, id, { summary: 'Un autre résumé, qui attend son heure.' })).toBe('online');
      if (index !== PUBLISHED_COLLECTIONS.length - 1) return;
      await publish(collection, id, { _status: 'draft' });
      await isWithheld(collection, id);
      expect(await publish(collection, id, {})).toBe('online');
    },
  );

  it('is found whole online, in its own words', async () => {
    expect(await publicFilesWith(/premier atelier des villes/, publicFolder())).toContain(
      'replays/replay-de-la-journee/index.html',
    );
  });

  it('may be the copy of one that is online', async () => {
    const copy = makers.find((make) => make().collection === 'replays')?.() ?? fail();
    const id = await save(
      copy.collection,
      { ...copy.data, title: 'Copie en travaux', slug: 'copie-en-travaux' },
      'draft',
    );
    await isWithheld(copy.collection, id);
    expect(await publish('replays', ids.get('replays') ?? 0, { summary: 'Encore un autre résumé.' })).toBe('online');
    expect(await publicFilesWith(/copie-en-travaux|Copie en travaux/, publicFolder())).toEqual([]);
  });
});

describe('a draft called as templates speak', () => {
  const TITLES = [
    'Mars 2026',
    '12 mars 2026',
    'Jeudi 12 mars 2026',
    'Belvoir, le 12 mars 2026',
    'Communiqués',
    'Communiqués de presse',
    'Communiqué, Belvoir, le 12 mars 2026',
    'Programme',
    'À propos',
    'Camille Belvoir',
    'Ville de Belvoir',
    'Camille Belvoir, maire, Ville de Belvoir',
    'Service de presse de Belvoir 01 99 00 12 34',
    'Année 2026',
    ...Object.values(THEMES).map(({ label }) => label),
    ...Object.values(GLOBAL_LABELS),
  ];

  it('holds nothing back, and nothing leads to it', async () => {
    for (const [index, title] of TITLES.entries()) {
      await save('pages', { title, slug: `brouillon-${String(index)}` }, 'draft');
    }
    await expect.poll(() => TITLES.filter((title) => !isTitleWithheld(title)), PATIENCE).toEqual([]);
    const id = await save('press-releases', releaseOf('Une annonce de mars'), 'published');
    expect(await outcome('press-releases', id)).toBe('online');
    for (const [collection, known] of ids) {
      expect(await publish(collection as FilledDocument['collection'], known, { summary: 'Le dernier résumé.' })).toBe(
        'online',
      );
    }
    expect(await publicFilesWith(/brouillon-\d/, publicFolder())).toEqual([]);
  });
});

describe('a publication that is held back', () => {
  it('is online once the draft that holds it back is gone, though nobody asks', async () => {
    const draft = await save('pages', { title: CAUSE }, 'draft');
    await isWithheld('pages', draft);
    const id = await save('pages', { title: HELD }, 'published');
    await expect.poll(async () => (await latestRow('pages', id))?.status, PATIENCE).toBe('failed');
    expect((await latestRow('pages', id))?.message).toBe('Retenue.');
    await worker.payload.delete({ collection: 'pages', id: draft });
    await expect.poll(async () => (await latestRow('pages', id))?.status, PATIENCE).toBe('online');
    expect(await latestRow('pages', id)).toMatchObject({ message: null, address: '/une-page-retenue/' });
    await worker.payload.delete({ collection: 'pages', id });
  });

  it('is so too after the worker died meanwhile', async () => {
    const draft = await save('pages', { title: CAUSE }, 'draft');
    await isWithheld('pages', draft);
    const id = await save('pages', { title: HELD }, 'published');
    await expect.poll(async () => (await latestRow('pages', id))?.status, PATIENCE).toBe('failed');
    await worker.stop();
    worker = await LiveWorker.start({ dataDir: folder, hasSearch: true, wrap: watched });
    expect((await latestRow('pages', id))?.status).toBe('failed');
    await worker.payload.update({ collection: 'pages', id: draft, data: { title: 'Autre chose' }, draft: true });
    await expect.poll(async () => (await latestRow('pages', id))?.status, PATIENCE).toBe('online');
    const { docs } = await worker.payload.find({ collection: 'publications', where: { documentId: { equals: id } } });
    expect(docs.filter(({ documentCollection }) => documentCollection === 'pages')).toHaveLength(1);
  });
});

const CAUSE = 'Ce qui retient';
const HELD = 'Une page retenue';

/** The page that the publisher of this test holds back, for as long as a draft of that title is withheld. */
function heldIn(changes: readonly Change[]): Content | undefined {
  const isHeld = withheld.some(({ name }) => name.includes(CAUSE));
  const contents = changes.flatMap((change) => (change.kind === 'document' ? [change.content] : []));
  return isHeld ? contents.find((content) => content.collection === 'pages' && content.title === HELD) : undefined;
}

/** Watches what the worker tells the publisher, and what it is told. */
function watched(real: Publisher) {
  return {
    current: real.current,
    referrers: real.referrers,
    published: real.published,
    lossOf: real.lossOf,
    missingFiles: real.missingFiles,
    expected: real.expected,
    settled: real.settled,
    renderAll: real.renderAll,
    withhold: (secrets: readonly Secret[]) => {
      withheld = secrets;
      return real.withhold(secrets);
    },
    publish: async (changes: readonly Change[]) => {
      const held = heldIn(changes);
      const others = changes.filter((change) => change.kind !== 'document' || change.content !== held);
      const made = await real.publish(others);
      const report = held === undefined ? made : { ...made, heldBack: [{ target: held, problems: ['Retenue.'] }] };
      reports.push(report);
      return report;
    },
  };
}

async function save(
  collection: FilledDocument['collection'],
  data: Record<string, unknown>,
  status: 'draft' | 'published',
  id?: number,
): Promise<number> {
  const options = { collection, data: { ...data, _status: status } as never, draft: status === 'draft' };
  const saved = await (id === undefined ? worker.payload.create(options) : worker.payload.update({ ...options, id }));
  return saved.id;
}

/** Publishes, or takes offline, and waits for the end. @returns how it ended; nothing was refused on the way */
async function publish(
  collection: FilledDocument['collection'],
  id: number,
  data: Record<string, unknown>,
): Promise<string | undefined> {
  reports = [];
  await worker.payload.update({ collection, id, data: { _status: 'published', ...data } as never });
  const status = await outcome(collection, id);
  expect(reports.flatMap(({ refusals, heldBack, failures }) => [...refusals, ...heldBack, ...failures])).toEqual([]);
  return status;
}

async function outcome(collection: string, id: number): Promise<string | undefined> {
  await expect.poll(async () => (await latestRow(collection, id))?.status, PATIENCE).toMatch(/^(online|failed)$/);
  const row = await latestRow(collection, id);
  expect(row?.message ?? '').toBe('');
  return row?.status ?? undefined;
}

async function latestRow(collection: string, id: number) {
  const { docs } = await worker.payload.find({
    collection: 'publications',
    where: { documentCollection: { equals: collection }, documentId: { equals: id } },
    sort: '-id',
    limit: 1,
  });
  return docs[0];
}

async function isWithheld(collection: string, id: number): Promise<void> {
  const isIt = ({ target }: Secret) => target.collection === collection && target.id === id;
  await expect.poll(() => withheld.some(isIt), PATIENCE).toBe(true);
}

function isTitleWithheld(title: string): boolean {
  return withheld.some(({ clues }) => clues.some(({ kind, text }) => kind === 'title' && text === title));
}

/** Has pages of everything made again. */
async function touch(): Promise<void> {
  const title = `Page ${String(performance.now())}`;
  expect(await outcome('pages', await save('pages', { title }, 'published'))).toBe('online');
}

function releaseOf(title: string): Record<string, unknown> {
  return {
    title,
    dateline: { place: 'Belvoir', date: '2026-03-12T12:00:00.000Z' },
    lead: 'Ville de Belvoir, en mars.',
  };
}

function publicFolder(): string {
  return sitePaths(path.join(folder, 'site')).publicFolder;
}

function fail(): never {
  throw new Error('There is no such document.');
}

const PATIENCE = { timeout: 60_000, interval: 20 };
