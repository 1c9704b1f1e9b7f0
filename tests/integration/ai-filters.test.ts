import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Content } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { sitePaths, type Publisher } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { toChange } from '../support/to-change.ts';

/** The filters of the AI space are pages, alone and by two, that come and go with what they keep. */

const LIBRARY = '/ia/bibliotheque/filtres/';
const TOOLKIT = '/ia/boite-a-outils/';
const VILLAGE = SAMPLES.organization({
  id: 1,
  slug: 'village',
  title: 'Village',
  population: 4_000,
  region: 'Bretagne',
});
const CITY = SAMPLES.organization({ id: 2, slug: 'cite', title: 'Cité', population: 300_000, region: 'Occitanie' });
const TOWN = SAMPLES.organization({ id: 3, slug: 'bourg', title: 'Bourg', population: 5_000, region: 'Bretagne' });
const ROADS = SAMPLES.aiProject({
  id: 1,
  slug: 'voirie',
  title: 'Voirie',
  authority: 1,
  domains: ['streets'],
  stage: 'in-use',
});
const BIKES = SAMPLES.aiProject({
  id: 2,
  slug: 'velos',
  title: 'Vélos',
  authority: 2,
  domains: ['streets'],
  stage: 'study',
});
const CARE = SAMPLES.aiProject({
  id: 3,
  slug: 'soins',
  title: 'Soins',
  authority: 3,
  domains: ['social'],
  stage: 'study',
});
const GAME = SAMPLES.aiResource({
  id: 1,
  slug: 'jeu',
  title: 'Un jeu',
  kind: 'game',
  audiences: ['youth'],
  cost: 'free',
  users: [
    { collection: 'ai-projects', id: 1 },
    { collection: 'organizations', id: 2 },
  ],
});

let folder: string;
let publisher: Publisher;

beforeAll(async () => {
  folder = await makeFastFolder('ai-filters-');
  publisher = await openPublisher(path.join(folder, 'site'));
  await publisher.publish(GLOBALS);
  await publish(VILLAGE, CITY, TOWN, ROADS, BIKES, CARE, GAME);
});

afterAll(async () => {
  await publisher.close();
  await rm(folder, { recursive: true });
});

describe('the filters of the AI space', () => {
  it('keep the projects of an authority’s size, of a region, of a domain, and of two of them', () => {
    expect(projectsAt(`${LIBRARY}moins-de-10-000-habitants/`)).toEqual(['soins', 'voirie']);
    expect(projectsAt(`${LIBRARY}occitanie/`)).toEqual(['velos']);
    expect(projectsAt(`${LIBRARY}voirie-et-mobilites/`)).toEqual(['velos', 'voirie']);
    expect(projectsAt(`${LIBRARY}bretagne/voirie-et-mobilites/`)).toEqual(['voirie']);
  });

  it('have a page where they keep something, and none where they keep nothing', () => {
    expect(isOnline(`${LIBRARY}occitanie/action-sociale-et-sante/`)).toBe(false);
    expect(isOnline(`${LIBRARY}abandonne/`)).toBe(false);
    expect(isOnline(`${TOOLKIT}jeu/gratuit/`)).toBe(true);
    expect(isOnline(`${TOOLKIT}mooc/`)).toBe(false);
  });

  it('lead from page to page, each with as many as it says', () => {
    const seen = new Set<string>();
    const toSee = ['/ia/bibliotheque/', TOOLKIT];
    for (let address = toSee.pop(); address !== undefined; address = toSee.pop()) {
      seen.add(address);
      for (const { href, count } of linksAt(address)) {
        expect(rowsAt(href), href).toBe(count);
        if (!seen.has(href)) toSee.push(href);
      }
    }
    expect(seen.size).toBeGreaterThan(25);
  });

  it('follow an authority that grew, and a project that went', async () => {
    await publish({ ...TOWN, population: 60_000 });
    expect(projectsAt(`${LIBRARY}moins-de-10-000-habitants/`)).toEqual(['voirie']);
    expect(projectsAt(`${LIBRARY}de-50-000-a-200-000-habitants/`)).toEqual(['soins']);
    await publisher.publish([{ kind: 'removal', target: { collection: 'ai-projects', id: 3 } }]);
    expect(isOnline(`${LIBRARY}de-50-000-a-200-000-habitants/`)).toBe(false);
    await publish(CARE);
  });

  it('leave alone the pages that a change does not concern', async () => {
    const { written } = await publisher.publish([toChange({ ...BIKES, stage: 'experiment' })]);
    expect(written.filter((address) => address.startsWith(TOOLKIT))).toEqual([]);
    expect(written).not.toContain(`${LIBRARY}action-sociale-et-sante/`);
  });
});

describe('a record of the library', () => {
  it('is beside those of other authorities that are nearest to it, on one page', () => {
    const page = read('/ia/bibliotheque/comparer/voirie/');
    expect(page).toMatch(/Village.*Voirie.*Cité.*Vélos.*Bourg.*Soins/s);
    expect(page).toMatch(/4.000.*300.000/s);
    expect(read('/ia/bibliotheque/voirie/')).toContain('href="/ia/bibliotheque/comparer/voirie/"');
  });

  it('names the tools that it said it uses, which name it', () => {
    expect(read('/ia/bibliotheque/voirie/')).toContain(`href="${TOOLKIT}#ressource-jeu"`);
    const toolkit = read(TOOLKIT);
    expect(toolkit).toMatch(/Qui s’en sert.*href="\/ia\/bibliotheque\/voirie\/".*Cité/s);
  });

  it('says nothing of what nobody knows', () => {
    for (const address of ['/ia/bibliotheque/voirie/', '/ia/bibliotheque/', TOOLKIT, '/ia/'])
      expect(read(address), address).not.toMatch(/non renseigné|à compléter|non précisé|pas encore vérifié|inconnu/i);
  });
});

async function publish(...contents: Content[]): Promise<void> {
  const { refusals, failures } = await publisher.publish(contents.map(toChange));
  expect([refusals, failures]).toEqual([[], []]);
}

/** Slugs of the projects that a page of the library shows. */
function projectsAt(address: string): string[] {
  const [, list = ''] = /(<section class="section line-IA".*)<\/main>/s.exec(read(address)) ?? [];
  return [...list.matchAll(/<h3>\s*<a href="\/ia\/bibliotheque\/([a-z-]+)\/"/g)]
    .map(([, slug = '']) => slug)
    .toSorted();
}

/** Documents that a page of filters shows. */
function rowsAt(address: string): number {
  return [...read(address).matchAll(/<h3>/g)].length;
}

/** The ways on from a page, with how many they say that they keep. */
function linksAt(address: string): { href: string; count: number }[] {
  const [facets = ''] = /<details class="facets".*?<\/details>/s.exec(read(address)) ?? [];
  return [...facets.matchAll(/<a href="([^"]+)"[^>]*>[^<]*\((\d+)\)/g)].map(([, href = '', count]) => ({
    href,
    count: Number(count),
  }));
}

function fileAt(address: string): string {
  return path.join(sitePaths(path.join(folder, 'site')).publicFolder, `${address}index.html`);
}

function isOnline(address: string): boolean {
  return existsSync(fileAt(address));
}

function read(address: string): string {
  return readFileSync(fileAt(address), 'utf8');
}
