import { NAMED_TYPES, SECTION_TYPE, STATEMENT_TYPE } from '../record.ts';
import { countBefore } from '../sorted.ts';
import { PageReader, PlaceWeights, type Occurrences } from './occurrences.ts';

/** A word or expression of the question, with where it stands. */
export interface Concept {
  occurrences: Occurrences;
}

/** What pages are known by before their texts are, in columns. */
export interface PageFacts {
  types: readonly string[];
  /** Number of the type. */
  type: ArrayLike<number>;
  /** Words of the title. */
  titleLength: ArrayLike<number>;
  /** See `dayNumber`. */
  day: ArrayLike<number>;
}

/** A page that answers. */
export interface Ranked {
  page: number;
  score: number;
}

/**
 * How an answer is weighed, found on half of a set of questions (`npm run bench -- search`). A score is a sum of parts,
 * each of which is 1 when a page is all about the question.
 */
const PARTS = {
  /** The best place of the page. */
  place: 1,
  /** The page as a whole. */
  page: 0.6,
  title: 1.1,
  /** The same where the title is a name. */
  nameAsTitle: 2.6,
  names: 1.2,
  /** The title holds the question and little else. */
  wholeTitle: 1.2,
  /** Every word of the question is in the page, or every word of its title in the question: the others come after. */
  complete: 5,
  /** The page is called exactly so. */
  calledSo: 12,
  /** A page of today against one of {@link OLD_YEARS} years ago. */
  recent: 0.02,
} as const;
const OLD_YEARS = 15;

/**
 * What the words of some pages count for, beside those of the documents: lists and statements speak of everything.
 * Their titles and names count fully.
 */
const TEXT_SHARE: Readonly<Record<string, number>> = { [SECTION_TYPE]: 0.75, [STATEMENT_TYPE]: 0.55 };

/** How much less a page counts that lacks a share of the question, rare words weighing more. */
const COVERAGE_POWER = 1.5;

/** Okapi BM25's weight of a word by how rare it is (S. Robertson, H. Zaragoza, 2009). */
export function rarity(pages: number, size: number): number {
  return Math.log(1 + (size - pages + 0.5) / (pages + 0.5));
}

export interface RankOptions {
  concepts: readonly Concept[];
  /** How many pages can be found. */
  size: number;
  facts: PageFacts;
  /** Pages that are called as the question, and how nearly so: 1 exactly. */
  called: ReadonlyMap<number, number>;
  /** Today, as `dayNumber` has it. */
  newest: number;
}

/** Share of the question that each concept is: the rarer, the more. They sum up to 1. */
function sharesOf(concepts: readonly Concept[], size: number): number[] {
  const rarities = concepts.map(({ occurrences }) => rarity(occurrences.pages.length, size));
  const total = rarities.reduce((sum, value) => sum + value, 0) || 1;
  return rarities.map((value) => value / total);
}

/** Every page that answers, in the order of pages. */
export function rank({ concepts, size, facts, called, newest }: RankOptions): Ranked[] {
  const shares = sharesOf(concepts, size);
  const textShares = facts.types.map((type) => TEXT_SHARE[type] ?? 1);
  const titleParts = facts.types.map((type) => (NAMED_TYPES.has(type) ? PARTS.nameAsTitle : PARTS.title));
  const ranked: Ranked[] = [];
  const perPlace = new PlaceWeights();
  const reader = new PageReader(concepts.map(({ occurrences }) => occurrences));
  while (reader.next()) {
    const { page, present } = reader;
    const type = facts.type[page] ?? 0;
    const titleLength = facts.titleLength[page] ?? 0;
    const day = facts.day[page] ?? 0;
    let found = 0;
    let whole = 0;
    let inTitle = 0;
    let inNames = 0;
    let titleWords = 0;
    let bestPlace = 0;
    for (const { occurrences, index, number } of present) {
      const share = shares[number] ?? 0;
      found += share;
      const titled = occurrences.inTitle[index] ?? 0;
      inTitle += share * titled;
      titleWords += titled > 0 ? 1 : 0;
      inNames += share * (occurrences.inNames[index] ?? 0);
      let best = 0;
      const end = occurrences.starts[index + 1] ?? 0;
      for (let at = occurrences.starts[index] ?? 0; at < end; at += 1) {
        const weight = occurrences.weights[at] ?? 0;
        if (weight > best) best = weight;
        if (present.length > 1) perPlace.add(occurrences.places[at] ?? 0, share * weight);
      }
      whole += share * best;
    }
    if (present.length === 1) bestPlace = whole;
    else
      perPlace.drain((_, weight) => {
        if (weight > bestPlace) bestPlace = weight;
      });
    const head = Math.max(inTitle, inNames);
    const fullness = titleLength === 0 ? 0 : Math.min(1, titleWords / titleLength);
    const score =
      ((PARTS.place * bestPlace + PARTS.page * whole) * (textShares[type] ?? 1) +
        (titleParts[type] ?? PARTS.title) * inTitle +
        PARTS.names * inNames +
        (PARTS.wholeTitle * fullness ** 2 * (head + head * head)) / 2) *
        found ** COVERAGE_POWER +
      (present.length === concepts.length || fullness === 1 ? PARTS.complete : 0) +
      (called.get(page) ?? 0) * PARTS.calledSo +
      PARTS.recent * (day === 0 ? 0 : Math.max(0, 1 - (newest - day) / (365 * OLD_YEARS))) * found;
    ranked.push({ page, score });
  }
  return ranked;
}

/**
 * Places of a page that answer, best first; 0 is the page itself. What its title says already is no reason to lead
 * further down: the words that it does not say choose.
 */
export function placesOf(page: number, concepts: readonly Concept[], size: number, isCalledSo: boolean): number[] {
  const shares = sharesOf(concepts, size);
  const all = new PlaceWeights();
  const untitled = new Map<number, number>();
  for (const [number, { occurrences }] of concepts.entries()) {
    const index = indexOf(occurrences.pages, page);
    if (index === -1) continue;
    const isTitled = (occurrences.inTitle[index] ?? 0) > 0.5;
    for (let at = occurrences.starts[index] ?? 0; at < (occurrences.starts[index + 1] ?? 0); at += 1) {
      const place = occurrences.places[at] ?? 0;
      const weight = (shares[number] ?? 0) * (occurrences.weights[at] ?? 0);
      all.add(place, weight);
      if (!isTitled) untitled.set(place, (untitled.get(place) ?? 0) + weight);
    }
  }
  const places: [place: number, weight: number][] = [];
  const isTheTitle = isCalledSo || untitled.size === 0;
  all.drain((place, weight) => {
    const own = isTheTitle ? weight : (untitled.get(place) ?? 0) + weight * BESIDE;
    places.push([place, place === 0 ? own * OPENING : own]);
  });
  places.sort(([a, heavier], [b, lighter]) => lighter - heavier || a - b);
  if (!isTheTitle) return heaviest(places);
  return [0, ...heaviest(places.filter(([place]) => place !== 0))];
}

/** What the words of the title count for in the choice of a place, beside the others. */
const BESIDE = 0.3;

/** What the words of a page's opening count for beside those of a place: it announces what the place says. */
const OPENING = 0.7;

/** Places that say nearly as much as the best, so that one may look for either. */
function heaviest(places: readonly [place: number, weight: number][]): number[] {
  const [best] = places;
  return places.filter(([, weight]) => weight >= (best?.[1] ?? 0) * NEARLY).map(([place]) => place);
}

const NEARLY = 0.85;

/** Where a page stands in a sorted list; -1 when it does not. */
function indexOf(pages: ArrayLike<number>, page: number): number {
  const index = countBefore(pages, (other) => other < page);
  return pages[index] === page ? index : -1;
}
