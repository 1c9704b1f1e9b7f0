import { describe, expect, it } from 'vitest';
import type { Question } from '../../search/answer.ts';
import { createSearch } from '../../search/engine/search.ts';
import { FORMAT, SEARCH_FILES, type Description } from '../../search/format/layout.ts';
import type { SearchWords } from '../../search/words.ts';
import { readPages, segmentOf } from './segment-files.ts';

interface Page {
  title: string;
  type?: string;
  names?: string[];
  text: string;
}

const PAGES: Record<string, Page> = {
  '/charte/': { title: 'La charte', type: 'Page', text: 'Une charte commune de la fracture numérique.' },
  '/forum/': { title: 'Le forum', type: 'Événement', text: 'Une charte pour le numérique, une fracture du temps.' },
  '/prod/': {
    title: 'Prod',
    names: ['Territoires producteurs', 'Prod'],
    text: 'Entre pairs : territoires, territoires.',
  },
  '/territoires/': { title: 'Territoires', text: 'Tous les autres, avec leur région et leurs projets.' },
};

const ask = (text: string, parts: Partial<Question> = {}) =>
  search().ask({ text, chosen: {}, order: 'relevance', isVerbatim: false, isTyping: false, ...parts });

describe('an answer', () => {
  it('is nothing where signs are no words, everything where there are none', async () => {
    for (const text of ['🚀', '%', '« »', '…']) expect((await ask(text)).total, text).toBe(0);
    expect((await ask(' ')).total).toBe(4);
  });

  it('counts by facet the pages that hold a phrase, not those that have its words', async () => {
    const answer = await ask('« fracture numérique »');
    const { type } = await answer.facets();
    expect([answer.total, type]).toEqual([1, [{ value: 'Page', count: 1 }]]);
  });

  it('is chosen by values as one writes them, which are counted as the site does', async () => {
    const answer = await ask('charte', { chosen: { type: ['  EVENEMENT'] } });
    expect((await answer.hits(0, 2)).map(({ href }) => href)).toEqual(['/forum/']);
    expect((await answer.facets()).type).toContainEqual({ value: 'Événement', count: 1 });
  });

  it('offers the words of a phrase that no page holds', async () => {
    expect(await ask('« numérique fracture »')).toMatchObject({ total: 0, suggestions: ['numérique fracture'] });
  });

  it('names an unknown word once', async () => {
    expect((await ask('xylophone charte xylophone')).unknownWords).toEqual(['xylophone']);
  });

  it('puts what is called so before what begins to be, while somebody types', async () => {
    const answer = await ask('territoires', { isTyping: true });
    expect((await answer.hits(0, 2)).map(({ href }) => href)).toEqual(['/territoires/', '/prod/']);
  });

  it('begins with what editors put first, whether its question is written with hyphens or not', async () => {
    for (const text of ['qui sommes-nous', 'Qui sommes nous ?']) {
      expect(
        (await (await ask(text)).hits(0, 1)).map(({ href }) => href),
        text,
      ).toEqual(['/charte/']);
    }
  });
});

function search() {
  const records = Object.entries(PAGES).map(([address, { title, type = 'Rubrique', names = [], text }]) => ({
    address,
    title,
    type,
    date: null,
    day: null,
    isExample: false,
    names,
    facets: { theme: [], territoire: [], region: [], personne: [] },
    places: [{ anchor: null, title: '', text, marks: [] }],
  }));
  const { pages, files } = readPages(records);
  const segment = segmentOf(pages, undefined);
  const words: SearchWords = {
    synonyms: [],
    preferred: [{ questions: ['qui sommes-nous'], address: '/charte/' }],
  };
  const description: Description = {
    format: FORMAT,
    segments: [{ name: segment.name, pages: records.length, superseded: [] }],
    words: 'w.json',
    waiting: 0,
  };
  const online = new Map([...files, ...segment.files].map(({ path, content }) => [path, content]));
  online.set(SEARCH_FILES.description, Buffer.from(JSON.stringify(description)));
  online.set(`${SEARCH_FILES.words}w.json`, Buffer.from(JSON.stringify(words)));
  return createSearch((path) => {
    const file = online.get(path);
    return file === undefined ? Promise.reject(new Error(path)) : Promise.resolve(file);
  });
}
