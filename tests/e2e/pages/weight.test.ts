import { ecoGrade, ecoIndex } from 'content-models';
import type { APIResponse, Page, Response } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { inParallel } from '../support/in-parallel.ts';
import { PAGE_TYPES, type PageType } from '../support/page-types.ts';
import { usePublishedSite } from '../support/published-site.ts';
import { leaveCacheOut, weigh, type PageWeight } from '../support/weight.ts';

const site = usePublishedSite();

/** Bytes of a first visit, with fonts and pictures. */
const LIGHT = { most: 60_000, home: 150_000, search: 100_000 } as const;

/** Bytes of the page and its styles: ten packets of a connection that begins. The home page holds the whole plan. */
const FIRST_TRIP = { most: 14_000, home: 15_500 } as const;

/** EcoIndex that every type of page keeps. */
const LEAST_ECO = 88;

/** What is a drawing, a table or a list by nature has more: 88 takes at most some 205 elements, those of every page are some 85 of them. */
const LESS_ECO: Readonly<Record<string, number>> = {
  // The whole plan, twice: drawn, and in words.
  home: 85,
  // Nine commitments and three ambitions, their reading plan drawn beside them, and what followed.
  manifesto: 84,
  // A table of the commitments of all texts, and the filters of it.
  'follow-up': 84,
  'follow-up-of-a-state': 87,
  // Two days of sessions, a picture and its caption, filters.
  'event-with-programme': 82,
  // A board, and a list of contacts and of articles.
  'press-room': 87,
  // Lists of people, of contacts and of files, all in one page.
  release: 87,
  // Each line of what is said is a link, each chapter, each file.
  replay: 87,
  // Lists, tables and charts.
  page: 87,
  'ai-space': 85,
  teachings: 87,
  'eco-design': 85,
  'open-data': 84,
  // The map of the country and those of its regions, and the list of their territories.
  territories: 86,
  // Every page of the site that is no document.
  'site-map': 82,
  // Results, which the search loads.
  'search-results': 82,
  'search-without-result': 87,
};

/** Bytes of the script of every page, which opens the search: that, and nothing of it. */
const LOADER = 700;

/** What has small scripts of its own, and how many: buttons that copy a quote or a reference, the player with its search. */
const SCRIPTED: Readonly<Record<string, number>> = {
  manifesto: 1,
  commitment: 1,
  release: 1,
  'release-with-quotes': 1,
  teachings: 1,
  replay: 2,
};

interface WeighedPage extends PageType, PageWeight {
  /** EcoIndex that leaves out all that drawings hold. */
  eco: number;
  /** EcoIndex that leaves out the first level of drawings alone, as the page on eco-design shows it. */
  strictEco: number;
}

let pages: WeighedPage[];

beforeAll(async () => {
  const addresses = PAGE_TYPES.map(({ address }) => address);
  const weighVisit = (page: Page, _address: string, responses: readonly Response[]) => weigh(page, responses);
  const weights = await site.tour(addresses, weighVisit, { prepare: leaveCacheOut });
  pages = PAGE_TYPES.flatMap((type, index) => {
    const weight = weights[index];
    return weight === undefined ? [] : [{ ...type, ...weight, ...ecoOf(weight) }];
  });
  expect(pages).toHaveLength(PAGE_TYPES.length);
  console.table(
    pages.map(({ name, total, firstTrip, requests, elementsOutsideDrawings, elements, eco, strictEco }) => ({
      name,
      total,
      firstTrip,
      requests,
      elementsOutsideDrawings,
      elements,
      eco,
      strictEco,
    })),
  );
});

describe('a first visit, in a wide window', () => {
  it('weighs at most 60 KB with fonts and pictures, 150 KB on the home page, 100 KB with a search', () => {
    const most = (page: PageType) => (isSearch(page) ? LIGHT.search : page.name === 'home' ? LIGHT.home : LIGHT.most);
    expect(failing((page) => page.total <= most(page))).toEqual([]);
  });

  it('gets the page and its styles in the first round trip, 14 KB, or a little more on the home page', () => {
    expect(
      failing(({ name, firstTrip }) => firstTrip <= (name === 'home' ? FIRST_TRIP.home : FIRST_TRIP.most)),
    ).toEqual([]);
  });

  it('gets every text compressed', () => {
    expect(failing(({ uncompressed }) => uncompressed.length === 0)).toEqual([]);
  });

  it('runs the small script that opens the search, and but for a player and quotes, no other', () => {
    const most = ({ name }: PageType) => LOADER + 1000 * (SCRIPTED[name] ?? 0);
    expect(failing((page) => isSearch(page) || (page.scripts > 0 && page.scripts <= most(page)))).toEqual([]);
  });

  it('asks for at most 12 files', () => {
    expect(failing((page) => isSearch(page) || page.requests <= 12)).toEqual([]);
  });

  it('keeps its EcoIndex', () => {
    expect(failing(({ name, eco }) => eco >= (LESS_ECO[name] ?? LEAST_ECO))).toEqual([]);
  });

  it('is graded A, whichever way its drawings are counted', () => {
    expect(pages.filter(({ eco, strictEco }) => ecoGrade(eco) !== 'A' || ecoGrade(strictEco) !== 'A')).toEqual([]);
  });
});

/** How far the table may be from what Chromium receives, in bytes: it shows tenths of a kilobyte. */
const TOLERANCE = 60;

describe('the table of the page on eco-design', () => {
  it('says what Chromium measures, though no browser made it', async () => {
    const rows = await site.see('/ecoconception/', readTable);
    expect(rows.length).toBeGreaterThan(8);
    const differences = await inParallel(rows, async ({ address, bytes, requests, elements }) => {
      const seen = await site.see(address, async (page, responses) => {
        const icon = await iconOf(page);
        return { ...(await weigh(page, responses)), icon: (await icon.body()).length };
      });
      return {
        address,
        bytes: bytes - seen.total - seen.icon,
        requests: requests - seen.requests - 1,
        elements: elements - seen.elements,
      };
    });
    console.table(differences);
    expect(
      differences.filter(
        ({ bytes, requests, elements }) => Math.abs(bytes) > TOLERANCE || requests !== 0 || elements !== 0,
      ),
    ).toEqual([]);
  });
});

/** What the table shows of each page. */
function readTable(page: Page): Promise<{ address: string; bytes: number; requests: number; elements: number }[]> {
  return page.locator('.measures tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const [weight = '', requests = '', elements = ''] = [...row.querySelectorAll('td')].map(
        ({ textContent }) => textContent,
      );
      return {
        address: row.querySelector('a')?.getAttribute('href') ?? '',
        bytes: Number.parseFloat(weight.replace(',', '.')) * 1000,
        requests: Number(requests),
        elements: Number(elements),
      };
    }),
  );
}

/** The icon, which the table counts. */
async function iconOf(page: Page): Promise<APIResponse> {
  const address = await page.locator('link[rel="icon"]').getAttribute('href');
  return page.request.get(new URL(address ?? '', page.url()).href);
}

function ecoOf({
  requests,
  total,
  elements,
  elementsOutsideDrawings,
}: PageWeight): Pick<WeighedPage, 'eco' | 'strictEco'> {
  const indexOf = (counted: number) => ecoIndex({ elements: counted, requests, kilobytes: total / 1000 });
  return { eco: indexOf(elementsOutsideDrawings), strictEco: indexOf(elements) };
}

function isSearch({ name }: PageType): boolean {
  return name.startsWith('search');
}

/** What was measured on the pages that don't hold. */
function failing(holds: (page: WeighedPage) => boolean): WeighedPage[] {
  return pages.filter((page) => !holds(page));
}
