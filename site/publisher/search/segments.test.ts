import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../search/answer.ts';
import { createSearch } from '../../search/engine/search.ts';
import { FORMAT, SEARCH_FILES, type Description, type SegmentEntry } from '../../search/format/layout.ts';
import type { SearchRecord } from '../../search/record.ts';
import { readPages, segmentOf } from './segment-files.ts';

/** Few words, close to each other: corrections and families of forms have something to choose from. */
const WORDS =
  'territoire territoires territorial inclusion inclusif charte chartre concertation élu élue open data'.split(' ');
const QUESTIONS = [
  'territoire',
  'inclusion territoriale',
  'la charte des élus',
  'chrate',
  'concertasion elu',
  'données ouvertes',
  'open-data',
  '"charte concertation"',
  'inconnu territoire',
  'concertemps',
  'terrtoire',
  'chartrre',
];

const word = fc.constantFrom(...WORDS);
const text = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(' '));
const content = fc.record({
  title: text(3),
  day: fc.constantFrom(null, '2024-01-02', '2025-03-04'),
  type: fc.constantFrom('Page', 'Communiqué'),
  theme: fc.subarray(['Data', 'Cybersécurité']),
  places: fc.array(fc.record({ title: text(2), text: text(12) }), { minLength: 1, maxLength: 4 }),
});
type Content = typeof content extends fc.Arbitrary<infer Value> ? Value : never;

/** Changes published together: by page, what it says from then on, or null when it goes. */
const changes = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'),
  fc.option(content, { freq: 4 }),
  { minKeys: 1 },
);

describe('any number of segments', () => {
  it('answer as one index of the same pages: the same pages in the same order, with the same scores and counts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(changes, { minLength: 1, maxLength: 6 }), async (history) => {
        const site = new Map<string, Content>();
        for (const batch of history) {
          for (const [name, after] of Object.entries(batch)) {
            if (after === null) site.delete(name);
            else site.set(name, after);
          }
        }
        const grown = searchOver(history);
        const fresh = searchOver([Object.fromEntries(site)]);
        for (const text of QUESTIONS) {
          for (const order of ['relevance', 'date'] as const) {
            const question: Question = { text, order, chosen: { theme: ['Data'] }, isVerbatim: false, isTyping: false };
            expect(await answersOf(grown, question), text).toEqual(await answersOf(fresh, question));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('a word that nobody wrote costs no more than a few blocks', async () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const said = letters.flatMap((first) =>
    letters.flatMap((next) => letters.map((last) => `${first}${next}${last}xyz`)),
  );
  const blocks: string[] = [];
  const page: Content = {
    title: 'charte',
    day: null,
    type: 'Page',
    theme: [],
    places: [{ title: '', text: said.join(' ') }],
  };
  const search = searchOver([{ a: page }], (path) => {
    if (/\d+\.bin$/.test(path)) blocks.push(path);
  });
  const { total } = await search.ask({
    text: 'qsdfghjklmwxcvbn',
    order: 'relevance',
    chosen: {},
    isVerbatim: false,
    isTyping: false,
  });
  expect(total).toBe(0);
  expect(blocks.length).toBeLessThan(4);
});

async function answersOf(search: ReturnType<typeof searchOver>, question: Question) {
  const { facets, hits, ...answer } = await search.ask(question);
  return { ...answer, facets: await facets(), hits: await hits(0, 20) };
}

/** A search over what a history of publications left: a segment for each of them. */
function searchOver(
  history: readonly Readonly<Record<string, Content | null>>[],
  onRead: (path: string) => void = () => undefined,
) {
  const files = new Map<string, Uint8Array>();
  const segments: { entry: SegmentEntry; pages: string[] }[] = [];
  const [whole = {}] = history;
  const ofWhole = Object.keys(whole)
    .filter((name) => whole[name] !== null)
    .sort();
  for (const [number, batch] of history.entries()) {
    for (const name of Object.keys(batch)) {
      for (const { entry, pages } of segments) {
        const index = pages.indexOf(name);
        if (index !== -1 && !entry.superseded.includes(index)) entry.superseded.push(index);
      }
    }
    const names = Object.keys(batch)
      .filter((name) => batch[name] !== null)
      .sort();
    const records = names.flatMap((name) => {
      const found = batch[name];
      return found === null || found === undefined ? [] : [recordOf(name, found)];
    });
    const { pages, files: texts } = readPages(records);
    const among = {
      before: names.map((name) => ofWhole.filter((other) => other < name).length),
      addresses: records.map(({ address }) => address),
    };
    const segment = segmentOf(pages, number === 0 ? undefined : among);
    for (const { path, content } of [...texts, ...segment.files]) files.set(path, content);
    segments.push({ entry: { name: segment.name, pages: names.length, superseded: [] }, pages: names });
  }
  const description: Description = {
    format: FORMAT,
    segments: segments.map(({ entry }) => entry),
    words: 'w.json',
    waiting: 0,
  };
  const words = {
    synonyms: [
      ['open data', 'inclusion'],
      ['données ouvertes', 'data'],
    ],
    preferred: [],
  };
  files.set(SEARCH_FILES.description, Buffer.from(JSON.stringify(description)));
  files.set(`${SEARCH_FILES.words}w.json`, Buffer.from(JSON.stringify(words)));
  return createSearch((path) => {
    onRead(path);
    const file = files.get(path);
    return file === undefined ? Promise.reject(new Error(path)) : Promise.resolve(file);
  });
}

function recordOf(name: string, { title, day, type, theme, places }: Content): SearchRecord {
  return {
    address: `/${name}/`,
    title,
    type,
    date: day,
    day,
    isExample: false,
    names: [],
    facets: { theme, territoire: [], region: [], personne: [] },
    places: places.map((place, index) => ({ ...place, anchor: index === 0 ? null : `p${String(index)}`, marks: [] })),
  };
}
