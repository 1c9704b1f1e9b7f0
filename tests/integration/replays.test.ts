import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Change, PublishedDocument } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { sitePaths, type Publisher } from 'site';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher } from '../support/open-publisher.ts';

/** Sessions and their recordings: what leads from one to the other, and nothing of a programme in preparation. */
let folder: string;
let publisher: Publisher;

const session = (id: string, day: string) => ({
  id,
  day,
  title: 'Atelier',
  startTime: '10:00',
  endTime: null,
  summary: null,
  room: null,
  themes: [],
  speakers: [],
  slides: null,
  slug: `atelier-${id}`,
  isCancelled: false,
});
const event = SAMPLES.event({
  id: 1,
  slug: 'forum',
  startsOn: '2025-03-10',
  endsOn: '2025-03-11',
  programme: [session('a', '2025-03-10'), session('b', '2025-03-11')],
});
const replay = (id: number, fields: Parameters<typeof SAMPLES.replay>[0]) =>
  SAMPLES.replay({ id, slug: `replay-${String(id)}`, event: 1, session: 'Atelier', ...fields });
const DOCUMENTS: readonly PublishedDocument[] = [
  event,
  replay(1, {
    recordedOn: '2025-03-10',
    chapters: [],
    transcript: [
      { start: 1, speaker: 'Intervenant 1', text: 'Bonjour.' },
      { start: 1, speaker: 'Intervenant 2', text: 'Merci.' },
      { start: 3, speaker: null, text: '– Non.' },
    ],
  }),
  replay(2, { recordedOn: '2025-03-11' }),
  replay(3, { recordedOn: '2025-03-11', session: 'Séance secrète' }),
];

beforeAll(async () => {
  folder = await makeFastFolder('replays-');
  publisher = await openPublisher(path.join(folder, 'site'));
  const documents = DOCUMENTS.map((content): Change => ({ kind: 'document', content }));
  expect(await publisher.publish([...GLOBALS, ...documents])).toMatchObject({ failures: [], refusals: [] });
  await publisher.settled();
});

afterAll(async () => {
  await publisher.close();
  await rm(folder, { recursive: true });
});

const read = (file: string) => readFileSync(path.join(sitePaths(path.join(folder, 'site')).publicFolder, file), 'utf8');

it('two sessions of the same title lead each to its own replay, and back', () => {
  const rows = [...read('evenements/forum/index.html').matchAll(/<tr id="seance-(\w)"(.*?)<\/tr>/gs)];
  const led = rows.map(([, id, row = '']) => [id, [...row.matchAll(/href="(\/replays\/[^"]+)"/g)].map(([, to]) => to)]);
  expect(led).toEqual([
    ['a', ['/replays/replay-1/']],
    ['b', ['/replays/replay-2/']],
  ]);
  expect(read('replays/replay-2/index.html')).toContain('/evenements/forum/atelier-b/"');
});

it('a session that the published programme does not have is named nowhere', () => {
  for (const file of ['replays/replay-3/index.html', 'evenements/forum/index.html', 'donnees/replays.csv']) {
    expect(read(file)).not.toContain('Séance secrète');
  }
  expect(read('donnees/replays.csv')).toContain('Atelier');
});

it('each voice of a second has its line and its address, on the page and for search engines', () => {
  const page = read('replays/replay-1/index.html');
  const lines = [...page.matchAll(/<p id="(t=[^"]+)"[^>]*>(.*?)<\/p>/gs)];
  const wordsOf = (html = '') =>
    html
      .replace(/<[^>]*>|&nbsp;/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  expect(lines.map(([, id, html]) => [id, wordsOf(html)])).toEqual([
    ['t=1', '0:01 Intervenant 1 : Bonjour.'],
    ['t=1-2', '0:01 Intervenant 2 : Merci.'],
    ['t=3', '0:03 – Non.'],
  ]);
  expect(page).toContain('Intervenant 1\u00a0: Bonjour.\\nIntervenant 2\u00a0: Merci.\\n– Non.');
});
