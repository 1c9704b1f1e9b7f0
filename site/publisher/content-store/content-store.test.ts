import type { Change, Content } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { describe, expect, it } from 'vitest';
import { ContentStore } from './content-store.ts';
import { invalidationOf } from '../questions/invalidation.ts';

const arrival = (content: Content): Change => ({ kind: 'document', content });
const removal = (collection: Content['collection'], id: number): Change => ({
  kind: 'removal',
  target: { collection, id },
});

describe('ContentStore', () => {
  it('takes a document and the picture it shows in any order', () => {
    const store = new ContentStore();
    const { refusals } = store.apply([arrival(SAMPLES.page({ cover: 7 })), arrival(SAMPLES.media({ id: 7 }))]);
    expect(refusals).toEqual([]);
    expect(store.get({ collection: 'media', id: 7 })).toBeDefined();
  });

  it('refuses a document whose picture is missing, names the field and keeps the version online', () => {
    const store = new ContentStore();
    store.apply([arrival(SAMPLES.page({ title: 'Avant' }))]);
    const {
      refusals: [refusal],
    } = store.apply([arrival(SAMPLES.page({ title: 'Après', cover: 9 }))]);
    expect(refusal?.target).toEqual({ collection: 'pages', id: 1 });
    expect(refusal?.problems[0]).toMatch(/La page « Après ».*« Image de couverture ».*n° 9.*publiez de nouveau/);
    expect(store.get({ collection: 'pages', id: 1 })).toMatchObject({ title: 'Avant' });
  });

  it('refuses in turn what requires a refused document, and nothing else', () => {
    const store = new ContentStore();
    const quoted = SAMPLES.pressRelease({ id: 3, quotes: [{ id: 'q', person: 2, text: 'Des mots.' }] });
    const { refusals } = store.apply([
      arrival(SAMPLES.person({ id: 2, cover: 99 })),
      arrival(quoted),
      arrival(SAMPLES.page({ id: 4 })),
    ]);
    expect(refusals.map(({ target }) => target.collection).sort()).toEqual(['people', 'press-releases']);
    expect([...store.contents].map(({ collection }) => collection)).toEqual(['pages']);
  });

  it('lets a document go without what it merely links to', () => {
    const store = new ContentStore();
    const release = SAMPLES.pressRelease({ related: [{ collection: 'manifestos', id: 5 }] });
    expect(store.apply([arrival(release)]).refusals).toEqual([]);
    expect(store.card({ collection: 'manifestos', id: 5 })).toBeUndefined();
  });

  it('keeps a withdrawn release at its address alone', () => {
    const store = new ContentStore();
    const release = SAMPLES.pressRelease({ id: 3, slug: 'retire', dateline: { place: null, date: '2026-11-22' } });
    store.apply([arrival(release)]);
    expect(store.list('press-releases', '2026')).toHaveLength(1);
    const withdrawal = { date: '2026-11-23', reason: 'Une erreur de fond.' };
    const withdrawn = { ...release, lead: null, withdrawal };
    const { applied } = store.apply([arrival(withdrawn)]);
    expect(invalidationOf(applied).keys).toContain('list press-releases/2026');
    expect(store.atSlug('press-releases', 'retire')).toBe(withdrawn);
    expect(store.card(release)).toBeUndefined();
    expect(store.select({ collections: ['press-releases'], order: 'newest', limit: 9 })).toEqual([]);
    expect(store.list('press-releases', '2026')).toBeNull();
    store.apply([removal('press-releases', 3)]);
    expect(store.atSlug('press-releases', 'retire')).toBeUndefined();
  });

  it('drops a picture with the last document that shows it', () => {
    const store = new ContentStore();
    store.apply([arrival(SAMPLES.media()), arrival(SAMPLES.page({ cover: 1 }))]);
    store.apply([removal('pages', 1)]);
    expect([...store.contents]).toEqual([]);
  });

  it('keeps a deleted picture online while a document shows it, says so, and refuses it to the next version', () => {
    const store = new ContentStore();
    store.apply([arrival(SAMPLES.media()), arrival(SAMPLES.page({ cover: 1, title: 'Guide' }))]);
    const {
      refusals: [held],
    } = store.apply([removal('media', 1)]);
    expect(held?.problems[0]).toContain('« plan.png » reste en ligne : la page « Guide » en a encore besoin');
    const {
      refusals: [refused],
    } = store.apply([arrival(SAMPLES.page({ cover: 1, title: 'Guide 2' }))]);
    expect(refused?.problems[0]).toContain('qui n’existe plus');
    store.apply([arrival(SAMPLES.page({ cover: null }))]);
    expect(store.get({ collection: 'media', id: 1 })).toBeUndefined();
  });

  it('removes a person together with the release that quotes them', () => {
    const store = new ContentStore();
    store.apply([
      arrival(SAMPLES.person({ id: 2 })),
      arrival(SAMPLES.pressRelease({ quotes: [{ id: 'q', person: 2, text: 'Des mots.' }] })),
    ]);
    expect(store.apply([removal('people', 2), removal('press-releases', 1)]).refusals).toEqual([]);
    expect([...store.contents]).toEqual([]);
  });

  it('knows who refers to a document, and forgets it when the link goes', () => {
    const store = new ContentStore();
    const target = { collection: 'manifestos', id: 1 } as const;
    store.apply([arrival(SAMPLES.manifesto()), arrival(SAMPLES.pressRelease({ id: 8, related: [target] }))]);
    expect(store.referrers(target).map(({ id }) => id)).toEqual([8]);
    store.apply([arrival(SAMPLES.pressRelease({ id: 8 }))]);
    expect(store.referrers(target)).toEqual([]);
  });
});
