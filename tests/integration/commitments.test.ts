import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { NO_PROGRESS, type Chapter, type CommitmentProgress, type Content, type ProgressEntry } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { sitePaths, type Publisher } from 'site';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher, SITE_URL } from '../support/open-publisher.ts';
import { toChange } from '../support/to-change.ts';

/** What became of commitments: on their pages, in the table of all, in the text that makes them, in feeds and data. */

const ADDRESS = '/manifestes/le-texte/reemployer/';
const ENTRY: ProgressEntry = {
  id: 'e1',
  date: '2023-07-06',
  text: 'Un plan d’action est rendu public.',
  evidence: [
    { kind: 'document', document: { collection: 'press-releases', id: 1 }, passage: 'L’essentiel - dit' },
    { kind: 'source', title: 'Le compte rendu', url: 'https://ailleurs.example/compte-rendu' },
  ],
};
const FOLLOWED: CommitmentProgress = {
  ...NO_PROGRESS,
  state: 'in-progress',
  checkedOn: '2024-05-02',
  organization: 1,
  answeredBy: 'Commission numérique',
  entries: [
    ENTRY,
    { ...ENTRY, id: 'e2', date: '2024-01-30', text: 'Une journée se tient.', evidence: ENTRY.evidence.slice(1) },
  ],
};

let folder: string;
let publisher: Publisher;

beforeAll(async () => {
  folder = await makeFastFolder('commitments-');
  publisher = await openPublisher(path.join(folder, 'site'), { now: () => new Date('2024-05-15T10:00:00Z') });
  await publisher.publish(GLOBALS);
  await publish(
    SAMPLES.organization({ id: 1, title: 'Les Interconnectés' }),
    SAMPLES.pressRelease({ id: 1, slug: 'plan', title: 'Un plan', dateline: { place: null, date: '2023-07-06' } }),
    manifesto(FOLLOWED),
    SAMPLES.manifesto({ id: 2, slug: 'ancien', title: 'Un texte ancien', year: 2019, adoptedOn: '2019-05-02' }),
    SAMPLES.page({ id: 1, slug: 'a-propos' }),
  );
});

afterAll(async () => {
  await publisher.close();
  await rm(folder, { recursive: true });
});

it('a commitment opens with where it stands, then what happened, the latest first, and who answers', () => {
  const html = read(ADDRESS);
  expect(html).toMatch(/<span class="progress is-in-progress">En cours<\/span>/);
  expect(html.replace(/\s/g, ' ')).toContain('Vérifié le 2 mai 2024.');
  expect(html).toMatch(/Qui répond<\/h2>.*Les Interconnectés.*Commission numérique.*Dans le texte complet/s);
  expect(html.indexOf('id="suivi-2024-01-30"')).toBeLessThan(html.indexOf('id="suivi-2023-07-06"'));
  expect(html.indexOf('En cours')).toBeLessThan(html.indexOf('Le texte de l’engagement'));
});

it('what shows it is a link to the very words of a document, or to a page elsewhere', () => {
  const html = read(ADDRESS);
  const words = encodeURIComponent('L’essentiel - dit').replaceAll('-', '%2D');
  expect(html).toContain(`href="/presse/communiques/plan/#:~:text=${words}"`);
  expect(html).toContain('«\u00a0L’essentiel - dit\u00a0»');
  expect(html).toContain('href="https://ailleurs.example/compte-rendu"');
});

it('the document that shows it leads back to the commitment', () => {
  expect(read('/presse/communiques/plan/')).toContain(`<a href="${ADDRESS}">`);
});

it('the table has every commitment under its text, and a page for each state and theme', () => {
  const table = read('/manifestes/suivi/');
  expect(table).toMatch(/<td class="progress is-in-progress">En cours<\/td>/);
  expect(table).toMatch(/1\.2 Acheter mieux/);
  const ofState = read('/manifestes/suivi/en-cours/');
  expect(ofState).toContain('1.1 Réemployer');
  expect(ofState).not.toContain('Acheter mieux');
  expect(read('/manifestes/suivi/cybersecurite/')).toContain('1.2 Acheter mieux');
  expect(read('/manifestes/suivi/tenu/')).toContain('Aucun engagement ne répond à ce critère pour le moment.');
});

it('the text that makes it says where each stands', () => {
  const html = read('/manifestes/le-texte/');
  expect(html).toMatch(/progress is-in-progress"[^>]*>En cours\u00a0:/);
  expect(html).toMatch(/progress is-unknown"[^>]*>Sans suite connue\u00a0:/);
});

it('feeds tell what happened, each at its place', () => {
  const { items = [] } = parseRssFeed(readFileSync(file('/manifestes/suivi/flux.xml'), 'utf8'));
  expect(items.map(({ link }) => link)).toEqual([
    `${SITE_URL}${ADDRESS}#suivi-2024-01-30`,
    `${SITE_URL}${ADDRESS}#suivi-2023-07-06`,
  ]);
  expect(items[1]).toMatchObject({
    title: 'Engagement\u00a01.1\u00a0: Réemployer',
    description: ENTRY.text,
    categories: [{ name: 'En cours' }, { name: 'Data' }],
  });
  expect(items[1]?.content?.encoded).toContain(`href="${SITE_URL}/presse/communiques/plan/#:~:text=`);
  const json = parseJsonFeed(JSON.parse(readFileSync(file('/manifestes/suivi/flux.json'), 'utf8')));
  expect(json.items?.map(({ url }) => url)).toEqual(items.map(({ link }) => link));
});

it('data give the state of each, and what happened', () => {
  const [first, second] = rows('engagements');
  expect(first).toMatchObject({
    etat: 'En cours',
    verifie_le: '2024-05-02',
    organisation_id: 1,
    repond: 'Commission numérique',
    derniere_etape_le: '2024-01-30',
  });
  expect(second).toMatchObject({ etat: 'Sans suite connue', verifie_le: null, derniere_etape_le: null });
  expect(rows('etapes-engagements')[0]).toMatchObject({
    engagement_id: 'c1',
    etape_id: 'e1',
    date: '2023-07-06',
    url: `${SITE_URL}${ADDRESS}#suivi-2023-07-06`,
    preuves: ['press-releases/1', 'https://ailleurs.example/compte-rendu'],
  });
});

it('a sentence that is corrected changes the page of the commitment and no other', async () => {
  const entries = FOLLOWED.entries.map((entry) => ({ ...entry, text: `${entry.text} Corrigé.` }));
  expect(pagesOf(await publish(manifesto({ ...FOLLOWED, entries })))).toEqual([ADDRESS]);
});

it('another state changes what shows it: the commitment, its text, the tables', async () => {
  const pages = pagesOf(await publish(manifesto({ ...FOLLOWED, state: 'kept' })));
  expect(pages.filter((address) => !address.startsWith('/manifestes/suivi/'))).toEqual([
    '/manifestes/le-texte/',
    ADDRESS,
  ]);
  expect(pages).toEqual(expect.arrayContaining(['/manifestes/suivi/', '/manifestes/suivi/tenu/']));
  expect(read('/manifestes/suivi/tenu/')).toContain('1.1 Réemployer');
});

it('what shows it is left out while it is not public', async () => {
  await publisher.publish([{ kind: 'removal', target: { collection: 'press-releases', id: 1 } }]);
  await publisher.settled();
  expect(read(ADDRESS)).not.toContain('/presse/communiques/plan/');
  expect(read(ADDRESS)).toContain('https://ailleurs.example/compte-rendu');
});

function manifesto(progress: CommitmentProgress): Content {
  const chapter: Chapter = {
    id: 'a',
    slug: 'partie',
    kind: 'ambition',
    number: 1,
    title: 'Environnement',
    introduction: [],
    themes: ['data'],
    commitments: [
      {
        id: 'c1',
        slug: 'reemployer',
        number: '1.1',
        title: 'Réemployer',
        body: [],
        themes: [],
        followUps: [],
        progress,
      },
      {
        id: 'c2',
        slug: 'acheter-mieux',
        number: '1.2',
        title: 'Acheter mieux',
        body: [],
        themes: ['cybersecurite'],
        followUps: [],
        progress: NO_PROGRESS,
      },
    ],
  };
  return SAMPLES.manifesto({ id: 1, slug: 'le-texte', title: 'Le texte', chapters: [chapter] });
}

/** @returns every file that was written */
async function publish(...contents: Content[]): Promise<readonly string[]> {
  const first = await publisher.publish(contents.map(toChange));
  expect([first.refusals, first.failures]).toEqual([[], []]);
  const rest = await publisher.settled();
  return [...first.written, ...rest.written];
}

function pagesOf(written: readonly string[]): string[] {
  return [...new Set(written)].filter((address) => address.endsWith('/')).toSorted();
}

function file(address: string): string {
  const { publicFolder } = sitePaths(path.join(folder, 'site'));
  return path.join(publicFolder, address, address.endsWith('/') ? 'index.html' : '');
}

function read(address: string): string {
  return readFileSync(file(address), 'utf8').replaceAll('&nbsp;', '\u00a0');
}

function rows(name: string): Record<string, unknown>[] {
  return JSON.parse(readFileSync(file(`/donnees/${name}.json`), 'utf8')) as Record<string, unknown>[];
}
