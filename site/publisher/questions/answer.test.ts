import { NO_PROGRESS, type Content } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { describe, expect, it } from 'vitest';
import { currentReader } from '../../src/content/reader.ts';
import { answer, queryKey } from './index.ts';
import { ContentStore } from '../content-store/content-store.ts';
import { LIST_LIMIT } from '../content-store/filing.ts';
import { SnapshotReader } from '../content-store/reader.ts';
import { SharedParts } from '../content-store/shared-parts.ts';
import { SiteMap } from '../site-map.ts';

const surroundings = {
  today: '2025-03-11',
  siteUrl: 'https://site.example',
  siteMap: new SiteMap([]),
};

function storeOf(...contents: Content[]): ContentStore {
  const store = new ContentStore();
  store.apply(contents.map((content) => ({ kind: 'document', content })));
  return store;
}

describe('answer', () => {
  it('files documents by date, a date known to the year at the end of it', () => {
    const store = storeOf(
      SAMPLES.manifesto({ id: 1, adoptedOn: '2025' }),
      SAMPLES.event({ id: 2, startsOn: '2025-03-10' }),
      SAMPLES.manifesto({ id: 3, adoptedOn: '2021-03-18' }),
    );
    const filter = { collections: ['manifestos', 'events'], order: 'newest', limit: 9 } as const;
    expect(answer(store, surroundings, { name: 'cards', filter })).toMatchObject([{ id: 1 }, { id: 2 }, { id: 3 }]);
  });

  it('tells coming events from past ones by their last day', () => {
    const store = storeOf(SAMPLES.event({ id: 1, startsOn: '2025-03-10', endsOn: '2025-03-11' }));
    const list = (filter: object) =>
      answer(store, surroundings, {
        name: 'cards',
        filter: { collections: ['events'], order: 'oldest', limit: 9, ...filter },
      });
    expect(list({ endsFrom: '2025-03-11' })).toHaveLength(1);
    expect(list({ endsBefore: '2025-03-12' })).toHaveLength(1);
    expect(list({ endsBefore: '2025-03-11' })).toHaveLength(0);
  });

  it('names coming events in the order of their first days, however long the others last', () => {
    const store = storeOf(
      SAMPLES.event({ id: 1, startsOn: '2025-04-01', endsOn: '2025-04-01' }),
      SAMPLES.event({ id: 2, startsOn: '2025-01-01', endsOn: '2025-12-31' }),
      SAMPLES.event({ id: 3, startsOn: '2025-03-20', endsOn: '2025-05-20' }),
      SAMPLES.event({ id: 4, startsOn: '2025-03-01', endsOn: '2025-03-01' }),
    );
    const filter = { collections: ['events'], endsFrom: '2025-03-11', order: 'oldest', limit: 2 } as const;
    expect(answer(store, surroundings, { name: 'cards', filter })).toMatchObject([{ id: 2 }, { id: 3 }]);
  });

  it('names as coming what is not over at its place, though the day is over in Paris', () => {
    const evening = { startsOn: '2025-03-10', endsOn: '2025-03-10', startTime: '14:00', endTime: '18:00' };
    const store = storeOf(
      SAMPLES.event({ id: 1, ...evening, timeZone: 'Pacific/Tahiti' }),
      SAMPLES.event({ id: 2, ...evening }),
    );
    const collections = ['events'] as const;
    const coming = { collections, endsFrom: '2025-03-11', order: 'oldest', limit: 5 } as const;
    expect(answer(store, surroundings, { name: 'cards', filter: coming })).toMatchObject([
      { id: 1, endsOn: '2025-03-10' },
    ]);
    const past = { collections, endsBefore: '2025-03-11', order: 'newest', limit: 5 } as const;
    expect(answer(store, surroundings, { name: 'cards', filter: past })).toMatchObject([{ id: 2 }]);
  });

  it('names as coming what goes on after midnight', () => {
    const evening = { startsOn: '2025-03-10', endsOn: '2025-03-10', startTime: '20:00', endTime: '01:00' };
    const store = storeOf(SAMPLES.event({ id: 1, ...evening }), SAMPLES.event({ id: 2, ...evening, endTime: '00:00' }));
    const filter = { collections: ['events'], endsFrom: '2025-03-11', order: 'oldest', limit: 5 } as const;
    expect(answer(store, surroundings, { name: 'cards', filter })).toMatchObject([{ id: 1 }]);
  });

  it('puts first what was published last, whatever the date it bears', () => {
    const store = storeOf(
      SAMPLES.event({ id: 1, startsOn: '2099-03-10', endsOn: '2099-03-10', publishedAt: '2025-01-02T08:00:00.000Z' }),
      SAMPLES.organization({ id: 9 }),
      SAMPLES.label({ id: 2, laureate: 9, year: 2019, publishedAt: '2025-01-04T08:00:00.000Z' }),
      SAMPLES.pressRelease({ id: 3, publishedAt: '2025-01-03T08:00:00.000Z' }),
      SAMPLES.pressRelease({ id: 4, publishedAt: '2025-01-03T08:00:00.000Z' }),
    );
    const filter = { collections: ['press-releases', 'labels', 'events'], order: 'published', limit: 4 } as const;
    expect(answer(store, surroundings, { name: 'cards', filter })).toMatchObject([
      { id: 2 },
      { id: 4 },
      { id: 3 },
      { id: 1 },
    ]);
  });

  it('gives some fields of every document of a year, those of its months when it is cut', () => {
    const releases = Array.from({ length: LIST_LIMIT + 1 }, (_, index) =>
      SAMPLES.pressRelease({
        id: 1 + index,
        slug: `c-${String(index)}`,
        dateline: { place: null, date: '2024-05-02' },
      }),
    );
    const store = storeOf(...releases, SAMPLES.pressRelease({ id: 99, dateline: { place: null, date: '2023-05-02' } }));
    const ask = (list: string) =>
      answer(store, surroundings, {
        name: 'listFields',
        filter: { collection: 'press-releases', list, fields: ['id', 'lead'] },
      });
    expect(ask('2024')).toHaveLength(LIST_LIMIT + 1);
    expect(ask('2023')).toEqual([{ id: 99, lead: SAMPLES.pressRelease().lead }]);
    expect(ask('2022')).toBeNull();
  });

  it('says how much a collection holds and when one of its documents last changed', () => {
    const extent = (...contents: Content[]) =>
      answer(storeOf(...contents), surroundings, { name: 'extent', filter: { collection: 'pages' } });
    const old = SAMPLES.page({ id: 1, publishedAt: '2025-01-01T08:00:00.000Z' });
    const late = SAMPLES.page({ id: 2, slug: 'b', publishedAt: '2025-02-01T23:30:00.000Z' });
    expect(extent()).toEqual({ documents: 0, lastChange: null });
    expect(extent(old, late)).toEqual({ documents: 2, lastChange: '2025-02-02' });
    const updated = { ...old, lastUpdate: { date: '2025-03-01', note: 'Un chiffre' } };
    expect(extent(updated, late)).toEqual({ documents: 2, lastChange: '2025-03-01' });
  });

  it('gives every document of a collection by title, those that came since included', () => {
    const store = storeOf(SAMPLES.page({ id: 1, title: 'B' }), SAMPLES.page({ id: 2, title: 'C' }));
    const titles = () =>
      answer(store, surroundings, { name: 'all', filter: { collection: 'pages', fields: ['title'] } });
    expect(titles()).toEqual([{ title: 'B' }, { title: 'C' }]);
    store.apply([{ kind: 'document', content: SAMPLES.page({ id: 3, title: 'A' }) }]);
    store.apply([{ kind: 'removal', target: { collection: 'pages', id: 2 } }]);
    expect(titles()).toEqual([{ title: 'A' }, { title: 'B' }]);
  });

  it('counts years, newest first', () => {
    const store = storeOf(
      SAMPLES.pressRelease({ id: 1, dateline: { place: null, date: '2023-03-23' } }),
      SAMPLES.pressRelease({ id: 2, dateline: { place: null, date: '2023-07-06' } }),
      SAMPLES.pressRelease({ id: 3, dateline: { place: null, date: '2024-01-01' } }),
    );
    const filter = { collection: 'press-releases' } as const;
    expect(answer(store, surroundings, { name: 'lists', filter })).toEqual(['2024', '2023']);
    expect(answer(store, surroundings, { name: 'listSizes', filter })).toEqual([
      { list: '2024', size: 1 },
      { list: '2023', size: 2 },
    ]);
  });

  it('gives the newest of those that refer to a document', () => {
    const related = [{ collection: 'manifestos', id: 1 }] as const;
    const store = storeOf(
      ...[2021, 2023, 2022].map((year) =>
        SAMPLES.pressRelease({
          id: year,
          related: [...related],
          dateline: { place: null, date: `${String(year)}-01-01` },
        }),
      ),
    );
    expect(answer(store, surroundings, { name: 'referrers', filter: { ...related[0], limit: 2 } })).toMatchObject([
      { id: 2023 },
      { id: 2022 },
    ]);
  });

  it('names the commitments that a document follows up, with their own addresses', () => {
    const followUps = [{ collection: 'replays', id: 7 }] as const;
    const commitment = {
      id: 'c',
      slug: 'reemployer',
      number: '1.2',
      title: 'Réemployer',
      body: [],
      themes: [],
      progress: NO_PROGRESS,
    };
    const chapter = {
      id: 'a',
      slug: 'partie',
      kind: 'ambition' as const,
      number: 1,
      title: 'A',
      introduction: [],
      themes: [],
    };
    const store = storeOf(
      SAMPLES.replay({ id: 7 }),
      SAMPLES.manifesto({
        id: 1,
        slug: 'manifeste',
        title: 'Manifeste',
        chapters: [
          {
            ...chapter,
            commitments: [
              { ...commitment, followUps: [...followUps] },
              { ...commitment, id: 'd', slug: 'autre', followUps: [] },
            ],
          },
        ],
      }),
      SAMPLES.manifesto({ id: 2, slug: 'sans', followUps: [...followUps] }),
    );
    expect(answer(store, surroundings, { name: 'commitments', filter: followUps[0] })).toEqual([
      { number: '1.2', title: 'Réemployer', address: '/manifestes/manifeste/reemployer/', manifesto: 'Manifeste' },
    ]);
    expect(answer(store, surroundings, { name: 'commitments', filter: { collection: 'replays', id: 8 } })).toEqual([]);
  });

  it('finds documents by theme', () => {
    const store = storeOf(SAMPLES.replay({ id: 1, themes: ['data'] }), SAMPLES.replay({ id: 2, themes: [] }));
    const filter = { collections: ['replays'], theme: 'data', order: 'newest', limit: 9 } as const;
    expect(answer(store, surroundings, { name: 'cards', filter })).toMatchObject([{ id: 1 }]);
  });

  it('gives the day of Paris, which is ahead of UTC', () => {
    expect(answer(new ContentStore(), surroundings, { name: 'today', filter: {} })).toBe('2025-03-11');
  });
});

describe('SnapshotReader', () => {
  it('finds a page stale only when an answer it was made from changed', () => {
    const store = storeOf(SAMPLES.page({ id: 1 }), SAMPLES.page({ id: 2 }));
    const before = new SnapshotReader(store, surroundings).tracing();
    before.reader.read('card', { collection: 'pages', id: 1 });
    before.reader.read('list', { collection: 'events', list: '2025' });
    store.apply([{ kind: 'document', content: SAMPLES.page({ id: 2, title: 'Autre' }) }]);
    expect(new SnapshotReader(store, surroundings).isStale(before.reads)).toBe(false);
    store.apply([{ kind: 'document', content: SAMPLES.page({ id: 1, title: 'Autre' }) }]);
    expect(new SnapshotReader(store, surroundings).isStale(before.reads)).toBe(true);
  });

  it('finds a page stale when a document it looked for in vain appears', () => {
    const store = storeOf();
    const { reader, reads } = new SnapshotReader(store, surroundings).tracing();
    reader.read('card', { collection: 'pages', id: 1 });
    store.apply([{ kind: 'document', content: SAMPLES.page({ id: 1 }) }]);
    expect(new SnapshotReader(store, surroundings).isStale(reads)).toBe(true);
  });

  it('finds stale what shows a text of which a word changed', () => {
    const text = (words: string) => [
      { type: 'paragraph' as const, children: [{ type: 'text' as const, text: words, marks: [] }] },
    ];
    const page = SAMPLES.page({ id: 1, body: text('avant') });
    const store = storeOf(page);
    const { reader, reads } = new SnapshotReader(store, surroundings).tracing();
    reader.read('fields', { collection: 'pages', id: 1, fields: ['body'] });
    store.apply([{ kind: 'document', content: { ...page, title: 'Autre', body: text('avant') } }]);
    expect(new SnapshotReader(store, surroundings).isStale(reads)).toBe(false);
    store.apply([{ kind: 'document', content: { ...page, body: text('après') } }]);
    expect(new SnapshotReader(store, surroundings).isStale(reads)).toBe(true);
  });
});

describe('what pages share', () => {
  /** Two pages that show a title, and how often it was made. */
  function twoPages() {
    const store = storeOf(SAMPLES.page({ id: 1, title: 'Un' }));
    const parts = new SharedParts();
    let made = 0;
    const render = async () => {
      const { reader, reads } = new SnapshotReader(store, surroundings, parts).tracing();
      const title = await reader.share('titre', async () => {
        made += 1;
        await Promise.resolve();
        return currentReader().read('card', { collection: 'pages', id: 1 })?.title;
      });
      return { title, reads };
    };
    const change = (page: Content) => store.apply([{ kind: 'document', content: page }]);
    return { store, render, change, made: () => made };
  }

  it('is made once, and each depends on what it was made from', async () => {
    const { store, render, change, made } = twoPages();
    const pages = [await render(), await render()];
    expect(pages.map(({ title }) => title)).toEqual(['Un', 'Un']);
    expect(made()).toBe(1);
    change(SAMPLES.page({ id: 1, title: 'Deux' }));
    const reader = new SnapshotReader(store, surroundings);
    expect(pages.map(({ reads }) => reader.isStale(reads))).toEqual([true, true]);
  });

  it('is made again when something that it shows changes, and then alone', async () => {
    const { render, change, made } = twoPages();
    await render();
    change(SAMPLES.page({ id: 2, slug: 'autre', title: 'Autre' }));
    expect((await render()).title).toBe('Un');
    expect(made()).toBe(1);
    change(SAMPLES.page({ id: 1, title: 'Deux' }));
    expect((await render()).title).toBe('Deux');
    expect(made()).toBe(2);
  });
});

describe('queryKey', () => {
  it('does not depend on the order in which a template wrote its filter', () => {
    const key = (filter: object) => queryKey({ name: 'card', filter });
    expect(key({ collection: 'pages', id: 1 })).toBe(key({ id: 1, collection: 'pages' }));
  });
});
