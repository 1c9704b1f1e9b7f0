import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { sitePaths } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LiveWorker } from '../support/live-worker.ts';
import { makeDataFolder } from '../support/open-cms.ts';
import { findableIn } from '../support/search-files.ts';
import { text } from '../support/secret-writer.ts';
import { publicFilesWith } from '../support/site-folder.ts';

/** A withdrawn release keeps its address, which says when and why; its words leave everything that is public. */
const DATELINE = { place: 'Lyon', date: '2026-03-12T12:00:00.000Z' };
const LEAD = 'Le réseau calembredaine avec méthode.';
const QUOTE = 'Nous turlupinons nos territoires.';
const BODY = 'Un paragraphe tout entier de ragondinages publics.';
const REASON = 'Deux chiffres étaient faux, et le texte entier en dépendait.';
const WORDS = /calembredaine|turlupinons|ragondinages/;
const ADDRESS = '/presse/communiques/titre-du-communique/';

let folder: string;
let publicFolder: string;
let worker: LiveWorker;
let release: number;

beforeAll(async () => {
  folder = await makeDataFolder('withdrawn');
  ({ publicFolder } = sitePaths(path.join(folder, 'site')));
  worker = await LiveWorker.start({ dataDir: folder, hasSearch: true });
  const person = await worker.payload.create({
    collection: 'people',
    data: { title: '', firstName: 'Camille', lastName: 'Exemple', _status: 'published' },
  });
  ({ id: release } = await worker.payload.create({
    collection: 'press-releases',
    data: {
      title: 'Titre du communiqué',
      dateline: DATELINE,
      lead: LEAD,
      body: text(BODY),
      quotes: [{ person: person.id, text: QUOTE }],
      coverage: [{ outlet: 'Le Journal', date: DATELINE.date, url: 'https://journal.example/1', excerpt: LEAD }],
      _status: 'published',
    },
  }));
  await worker.payload.create({
    collection: 'press-releases',
    data: {
      title: 'Un autre',
      dateline: DATELINE,
      lead: 'Chapô.',
      body: text('Une phrase, puis', { words: 'un lien', target: { collection: 'press-releases', id: release } }),
      related: [{ relationTo: 'press-releases', value: release }],
      _status: 'published',
    },
  });
});

afterAll(async () => {
  await worker.stop();
  await rm(folder, { recursive: true });
});

describe('a release', () => {
  it('is told everywhere while it is public', async () => {
    await expect
      .poll(() => filesWith(/titre-du-communique/), PATIENCE)
      .toEqual(
        expect.arrayContaining([
          'index.html',
          'flux.xml',
          'presse/index.html',
          'presse/communiques/un-autre/index.html',
          'personnes/camille-exemple/index.html',
          'sitemap/communiques-2026.xml',
          'donnees/communiques-2026.csv',
        ]),
      );
    expect(await filesWith(/Le Journal/)).toContain('presse/index.html');
    await expect.poll(findable, PATIENCE).toContain(ADDRESS);
  });

  it('leaves only its notice, at its address, once withdrawn', async () => {
    await worker.payload.update({
      collection: 'press-releases',
      id: release,
      data: { withdrawal: { reason: REASON, date: '2026-03-20T12:00:00.000Z' } },
    });
    await expect.poll(() => filesWith(WORDS), PATIENCE).toEqual([]);
    const page = await readFile(path.join(publicFolder, ADDRESS, 'index.html'), 'utf8');
    expect(page).toContain(REASON);
    expect(page).toMatch(/Retiré le\s*<time datetime="2026-03-20">20\u00a0mars 2026/);
    expect(page).toContain('content="noindex"');
    expect(await filesWith(/titre-du-communique|Titre du communiqué|Le Journal/)).toEqual([
      `${ADDRESS.slice(1)}index.html`,
    ]);
    await expect.poll(findable, PATIENCE).not.toContain(ADDRESS);
  });

  it('is back everywhere once its reason is taken away', async () => {
    await worker.payload.update({ collection: 'press-releases', id: release, data: { withdrawal: { reason: null } } });
    await expect.poll(() => filesWith(WORDS), PATIENCE).toContain('flux.xml');
    await expect.poll(findable, PATIENCE).toContain(ADDRESS);
  });
});

const PATIENCE = { timeout: 20_000, interval: 100 };

/** Public files that hold some words, the search aside. */
function filesWith(words: RegExp): Promise<string[]> {
  return publicFilesWith(words, publicFolder);
}

/** Addresses that the search finds. */
async function findable(): Promise<string[]> {
  return (await findableIn(publicFolder)).map(({ address }) => address);
}
