import { beforeAll, describe, expect, it } from 'vitest';
import { ecoIndex } from '../../support/eco-index.ts';
import { inParallel } from '../support/in-parallel.ts';
import { PAGE_TYPES, type PageType } from '../support/page-types.ts';
import { usePublishedSite } from '../support/published-site.ts';
import { weigh, type PageWeight } from '../support/weight.ts';

const site = usePublishedSite();

/** Bytes of a first visit, with fonts and pictures. Chromium fetches ahead the second picture of the release. */
const LIGHT = 60_000;
const LIMITS: Readonly<Record<string, number>> = { home: 150_000, release: 64_000 };

/** EcoIndex that a type of page keeps: 90 takes at most some 150 elements, header and footer make 80 of them. */
const CLASS_A = 81;
const LEAST_ECO: Readonly<Record<string, number>> = {
  accessibility: 90,
  'eco-design': 90,
  'not-found': 90,
  gone: 90,
  home: 78,
  manifesto: 75,
  'search-results': 75,
};

interface WeighedPage extends PageType, PageWeight {
  eco: number;
}

let pages: WeighedPage[];

beforeAll(async () => {
  pages = await inParallel(PAGE_TYPES, async (type) => {
    const weight = await site.see(type.address, weigh);
    const { elements, requests, total } = weight;
    return { ...type, ...weight, eco: ecoIndex({ elements, requests, kilobytes: total / 1000 }) };
  });
  console.table(
    pages.map(({ name, total, firstTrip, requests, elements, eco }) => ({
      name,
      total,
      firstTrip,
      requests,
      elements,
      eco,
    })),
  );
});

describe('a first visit, in a wide window', () => {
  it('weighs at most 60 KB with fonts and pictures, 150 KB on the home page', () => {
    expect(failing((page) => isSearch(page) || page.total <= (LIMITS[page.name] ?? LIGHT))).toEqual([]);
  });

  it('gets the page and its styles in the first round trip, 14 KB', () => {
    expect(failing(({ firstTrip }) => firstTrip <= 14_000)).toEqual([]);
  });

  it('runs no script but that of the search', () => {
    expect(failing((page) => page.scripts > 0 === isSearch(page))).toEqual([]);
  });

  it('asks for at most 12 files', () => {
    expect(failing((page) => isSearch(page) || page.requests <= 12)).toEqual([]);
  });

  it('keeps its EcoIndex', () => {
    expect(failing(({ name, eco }) => eco >= (LEAST_ECO[name] ?? CLASS_A))).toEqual([]);
  });
});

function isSearch({ name }: PageType): boolean {
  return name.startsWith('search');
}

/** What was measured on the pages that don't hold. */
function failing(holds: (page: WeighedPage) => boolean): WeighedPage[] {
  return pages.filter((page) => !holds(page));
}
