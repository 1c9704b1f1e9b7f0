import type { Change, GlobalOf } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { expect, it } from 'vitest';
import { ContentStore } from '../content-store/content-store.ts';
import { searchWords } from './words.ts';

const setting = (fields: Partial<GlobalOf<'search-words'>>): Change => ({
  kind: 'global',
  content: SAMPLES.searchWords(fields),
});
const release = (fields: Parameters<typeof SAMPLES.pressRelease>[0] = {}): Change => ({
  kind: 'document',
  content: SAMPLES.pressRelease({ id: 1, slug: 'plan-ia', ...fields }),
});
const TARGET = { collection: 'press-releases', id: 1 } as const;
const ASKED = { kind: 'internal' as const, questions: ['plan ia'], target: TARGET };
const ANSWER = { questions: ['plan ia'], address: '/presse/communiques/plan-ia/' };

function storeOf(...changes: Change[]): ContentStore {
  const store = new ContentStore();
  store.apply(changes);
  return store;
}

it('are none on a site that never published any', () => {
  expect(searchWords(new ContentStore())).toEqual({ synonyms: [], preferred: [] });
});

it('are those of the setting, with the addresses of sections and documents', () => {
  const synonyms = [{ words: ['RGPD', 'protection des données'] }];
  const section = { kind: 'section' as const, questions: ['contact presse', 'presse'], section: 'press' as const };
  expect(searchWords(storeOf(setting({ synonyms, preferred: [section, ASKED] }), release()))).toEqual({
    synonyms: [['RGPD', 'protection des données']],
    preferred: [{ questions: ['contact presse', 'presse'], address: '/presse/' }, ANSWER],
  });
});

it('follow a page whose address changes', () => {
  const store = storeOf(setting({ preferred: [ASKED] }), release());
  store.apply([release({ slug: 'plan-pour-l-ia' })]);
  expect(searchWords(store).preferred).toEqual([{ ...ANSWER, address: '/presse/communiques/plan-pour-l-ia/' }]);
});

it('leave out at once a page that goes, and take it again when it comes back', () => {
  const store = storeOf(setting({ preferred: [ASKED] }), release());
  store.apply([{ kind: 'removal', target: TARGET }]);
  expect(searchWords(store).preferred).toEqual([]);
  store.apply([release()]);
  expect(searchWords(store).preferred).toEqual([ANSWER]);
});

it('leave out a release that was withdrawn, and a document without a page', () => {
  const withdrawal = { date: '2024-03-12', reason: 'Une erreur.' };
  const contact = {
    kind: 'internal' as const,
    questions: ['lyon'],
    target: { collection: 'organizations' as const, id: 1 },
  };
  const store = storeOf(setting({ preferred: [ASKED, contact] }), release({ withdrawal }), {
    kind: 'document',
    content: SAMPLES.organization({ id: 1, isTerritory: false }),
  });
  expect(searchWords(store).preferred).toEqual([]);
});
