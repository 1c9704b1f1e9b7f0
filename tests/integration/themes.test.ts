import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { NO_PROGRESS, THEME_KEYS, THEMES, type Change, type Chapter, type PublishedDocument } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { sitePaths, type Publisher } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { toChange } from '../support/to-change.ts';

let folder: string;
let publisher: Publisher;

beforeAll(async () => {
  folder = await makeFastFolder('themes-');
  publisher = await openPublisher(path.join(folder, 'site'), { now: () => new Date('2025-05-15T10:00:00Z') });
  await publisher.publish(GLOBALS);
  await publisher.settled();
});

afterAll(async () => {
  await publisher.close();
  await rm(folder, { recursive: true });
});

describe('the themes', () => {
  it('each have a page, a feed, a calendar and their name in the list, before anything is published', () => {
    for (const theme of THEME_KEYS) {
      expect(read(`/themes/${theme}/`)).toContain(`<h1>${THEMES[theme].label}</h1>`);
      expect(read(`/themes/${theme}/`)).toContain('Rien n’est encore publié sur ce thème.');
      expect(read(`/themes/${theme}/`)).toContain(`href="/themes/${theme}/flux.xml"`);
      expect(titlesOf(`/themes/${theme}/flux.xml`)).toEqual([]);
      expect(eventsOf(`/themes/${theme}/agenda.ics`)).toEqual([]);
      expect(read('/themes/')).toContain(`href="/themes/${theme}/"`);
    }
    expect(existsSync(fileAt('/themes/cuisine/'))).toBe(false);
  });

  it('hold what bears them, of every kind, and the years of it', async () => {
    await publish(
      SAMPLES.organization({ id: 1, slug: 'lyon', title: 'Métropole d’Exemple', isTerritory: true }),
      SAMPLES.manifesto({ id: 2, slug: 'b', title: 'Une position', themes: ['data'], adoptedOn: '2024-03-01' }),
      SAMPLES.pressRelease({ id: 3, slug: 'c', title: 'Un communiqué', themes: ['data'], dateline: on('2024-04-01') }),
      SAMPLES.event({
        id: 4,
        slug: 'd',
        title: 'Passé',
        themes: ['data'],
        startsOn: '2023-06-01',
        endsOn: '2023-06-01',
      }),
      SAMPLES.event({
        id: 5,
        slug: 'e',
        title: 'À venir',
        themes: ['data'],
        startsOn: '2025-06-01',
        endsOn: '2025-06-01',
      }),
      SAMPLES.label({ id: 6, slug: 'f', title: 'Un label', themes: ['data'], laureate: 1, year: 2024 }),
    );
    const page = read('/themes/data/');
    for (const text of ['Une position', 'Un communiqué', 'Passé', 'À venir', 'Un label', 'Métropole d’Exemple'])
      expect(page).toContain(text);
    expect(page).toContain('Année par année');
    expect(page).toMatch(/<b>2024<\/b> 1\u00a0position, 1\u00a0communiqué, 1\u00a0label/);
    expect(page).not.toContain('>Replays</h2>');
    expect(titlesOf('/themes/data/flux.xml')).toEqual(
      expect.arrayContaining(['Une position', 'Un communiqué', 'Passé', 'À venir']),
    );
    expect(titlesOf('/presse/data/flux.xml')).toEqual(['Un communiqué']);
    expect(eventsOf('/themes/data/agenda.ics')).toEqual(['Passé', 'À venir']);
    expect(eventsOf('/themes/cybersecurite/agenda.ics')).toEqual([]);
  });

  it('are concerned by a document that gains or loses them, and the others are not', async () => {
    const release = SAMPLES.pressRelease({ id: 20, slug: 'r', title: 'Un texte', themes: ['cybersecurite'] });
    await publish(release);
    expect(read('/themes/cybersecurite/')).toContain('Un texte');
    const moved = await publish({ ...release, themes: ['numerique-responsable'] });
    expect(pagesOf(moved)).toEqual(['/themes/cybersecurite/', '/themes/numerique-responsable/']);
    expect(read('/themes/cybersecurite/')).not.toContain('Un texte');
    expect(read('/themes/numerique-responsable/')).toContain('Un texte');
    const rewritten = await publish({ ...release, themes: ['numerique-responsable'], lead: 'Un autre chapeau.' });
    expect(pagesOf(rewritten)).toEqual([]);
  });

  it('say in words what the network does on them, and only the page of one changes with its words', async () => {
    const words = {
      kind: 'global',
      content: SAMPLES.themePages({ data: 'Des règles communes. Et des données.' }),
    } as const;
    const { written } = await publisher.publish([words]);
    expect(pagesOf(written)).toEqual(['/themes/', '/themes/data/']);
    expect(read('/themes/data/')).toContain('Des règles communes. Et des données.');
    expect(read('/themes/')).toContain('<p>Des règles communes.</p>');
  });

  it('lead to what became of the commitments on them', async () => {
    const chapter: Chapter = {
      id: 'c',
      slug: 'axe',
      kind: 'axis',
      number: 1,
      title: 'Axe',
      introduction: [],
      themes: [],
      commitments: [
        {
          id: 'e',
          slug: 'etudier',
          number: '1.1',
          title: 'Étudier',
          themes: ['transformation-des-metiers'],
          body: [],
          followUps: [],
          progress: NO_PROGRESS,
        },
      ],
    };
    await publish(SAMPLES.manifesto({ id: 30, slug: 'e', title: 'E', chapters: [chapter] }));
    expect(read('/themes/transformation-des-metiers/')).toMatch(
      /href="\/manifestes\/suivi\/transformation-des-metiers\/"> *1\u00a0engagement/,
    );
  });

  it('lead to the search for what is not shown', async () => {
    await publish(
      ...Array.from({ length: 8 }, (_, index) =>
        SAMPLES.pressRelease({
          id: 40 + index,
          slug: `s-${String(index)}`,
          title: `N ${String(index)}`,
          themes: ['inclusion-numerique'],
        }),
      ),
    );
    const page = read('/themes/inclusion-numerique/');
    expect(page.match(/href="\/presse\/communiques\/s-/g)).toHaveLength(5);
    expect(page).toContain('/recherche/?type=Communiqu%C3%A9&amp;theme=Inclusion%20num%C3%A9rique');
  });
});

describe('the signs of the lists', () => {
  it('stand beside their words and lead to their themes: two, then how many others', async () => {
    await publish(
      SAMPLES.manifesto({ id: 60, slug: 'm', title: 'Quatre thèmes', themes: [...THEME_KEYS.slice(0, 4)] }),
    );
    const [row = ''] = /<li>(?:(?!<\/li>).)*Quatre thèmes.*?<\/li>/s.exec(read('/manifestes/')) ?? [];
    expect([...row.matchAll(/href="\/themes\/([^"]+)\/"/g)].map(([, theme]) => theme)).toEqual(THEME_KEYS.slice(0, 2));
    expect(row).toContain(`>${THEMES[THEME_KEYS[0]].label}</a>`);
    expect(row).toContain('+\u00a02 autres');
  });
});

describe('the line of a page', () => {
  it('is that of the first theme of its document, as given, from the trail to the footer', async () => {
    await publish(
      SAMPLES.pressRelease({ id: 70, slug: 'l', themes: ['numerique-responsable', 'data'] }),
      SAMPLES.pressRelease({ id: 71, slug: 'sans', themes: [] }),
    );
    expect(read('/presse/communiques/l/')).toContain('<body class="line-NR is-action">');
    expect(read('/presse/communiques/l/')).toMatch(/<footer class="footer dark line-NR"/);
    expect(read('/presse/communiques/sans/')).toContain('<body>');
  });
});

function on(date: string) {
  return { place: null, date };
}

/** @returns what was written */
async function publish(...documents: readonly PublishedDocument[]): Promise<readonly string[]> {
  const { refusals, failures, written } = await publisher.publish(
    documents.map((content): Change => toChange(content)),
  );
  expect([...refusals, ...failures]).toEqual([]);
  await publisher.settled();
  return written;
}

function pagesOf(written: readonly string[]): string[] {
  return written.filter((address) => /^\/themes\/.*\/$|^\/themes\/$/.test(address)).toSorted();
}

function titlesOf(address: string): (string | undefined)[] {
  return (parseRssFeed(read(address)).items ?? []).map(({ title }) => title);
}

function eventsOf(address: string): string[] {
  const entries = ICAL.Component.fromString(read(address)).getAllSubcomponents('vevent');
  return entries.map((entry) => new ICAL.Event(entry).summary);
}

function fileAt(address: string): string {
  const { publicFolder } = sitePaths(path.join(folder, 'site'));
  return path.join(publicFolder, address.endsWith('/') ? `${address}index.html` : address);
}

function read(address: string): string {
  return readFileSync(fileAt(address), 'utf8');
}
