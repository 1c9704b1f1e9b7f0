import { SECTION_TYPE, STATEMENT_TYPE } from '../record.ts';
import { pageByPage, placesAt, type Occurrences, type Present } from './occurrences.ts';

/** A word or expression of the question, with where it stands. */
export interface Concept {
  occurrences: Occurrences;
}

/** What a page is known by before its texts are. */
export interface PageFacts {
  type: string;
  /** Words of its title. */
  titleLength: number;
  /** See `dayNumber`. */
  day: number;
}

/** A page that answers. */
export interface Ranked {
  page: number;
  score: number;
  /** Places that answer, best first; the page itself is place 0. */
  places: readonly number[];
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
  names: 1.2,
  /** The title holds the question and little else. */
  wholeTitle: 1.2,
  /** The page is called exactly so. */
  calledSo: 6,
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
  facts: (page: number) => PageFacts;
  /** Pages that are called as the question. */
  called: ReadonlySet<number>;
  /** Today, as `dayNumber` has it. */
  newest: number;
}

/** Every page that answers, without order. */
export function rank({ concepts, size, facts, called, newest }: RankOptions): Ranked[] {
  const rarities = concepts.map(({ occurrences }) => rarity(occurrences.pages.length, size));
  const total = rarities.reduce((sum, value) => sum + value, 0) || 1;
  const ranked: Ranked[] = [];
  for (const [page, present] of pageByPage(concepts.map(({ occurrences }) => occurrences))) {
    const { type, titleLength, day } = facts(page);
    const share = (number: number) => (rarities[number] ?? 0) / total;
    let found = 0;
    let whole = 0;
    let inTitle = 0;
    let inNames = 0;
    let titleWords = 0;
    const perPlace = new Map<number, number>();
    for (const { occurrences, number, index } of present) {
      const weight = share(number);
      found += weight;
      const titled = occurrences.inTitle[index] ?? 0;
      inTitle += weight * titled;
      titleWords += titled > 0 ? 1 : 0;
      inNames += weight * (occurrences.inNames[index] ?? 0);
      let best = 0;
      for (const [place, own] of placesAt(occurrences, index)) {
        best = Math.max(best, own);
        perPlace.set(place, (perPlace.get(place) ?? 0) + weight * own);
      }
      whole += weight * best;
    }
    const head = Math.max(inTitle, inNames);
    const fullness = titleLength === 0 ? 0 : Math.min(1, titleWords / titleLength);
    const places = called.has(page) ? placesOfNamed(perPlace) : bestPlaces(present, perPlace, share);
    const bestPlace = Math.max(0, ...perPlace.values());
    const score =
      ((PARTS.place * bestPlace + PARTS.page * whole) * (TEXT_SHARE[type] ?? 1) +
        PARTS.title * inTitle +
        PARTS.names * inNames +
        (PARTS.wholeTitle * fullness ** 2 * (head + head * head)) / 2) *
        found ** COVERAGE_POWER +
      (called.has(page) ? PARTS.calledSo : 0) +
      PARTS.recent * (day === 0 ? 0 : Math.max(0, 1 - (newest - day) / (365 * OLD_YEARS))) * found;
    ranked.push({ page, score, places });
  }
  return ranked;
}

/**
 * Places of a page that answer, best first. What its title says already is no reason to lead further down: the words
 * that it does not say choose.
 */
function bestPlaces(present: Present, perPlace: Map<number, number>, share: (number: number) => number): number[] {
  const beside = new Map<number, number>();
  for (const { occurrences, number, index } of present) {
    if ((occurrences.inTitle[index] ?? 0) > 0.5) continue;
    for (const [place, own] of placesAt(occurrences, index)) {
      beside.set(place, (beside.get(place) ?? 0) + share(number) * own);
    }
  }
  if (beside.size === 0) {
    return [
      0,
      ...[...perPlace]
        .filter(([place]) => place !== 0)
        .sort(byWeight)
        .map(([place]) => place),
    ];
  }
  for (const [place, weight] of perPlace)
    if (!beside.has(place)) beside.set(place, weight * BESIDE);
    else beside.set(place, (beside.get(place) ?? 0) + weight * BESIDE);
  const whole = beside.get(0);
  if (whole !== undefined) beside.set(0, whole * OPENING);
  return heaviest([...beside].sort(byWeight));
}

/** The page itself, then its places. */
function placesOfNamed(perPlace: ReadonlyMap<number, number>): number[] {
  const others = [...perPlace].filter(([place]) => place !== 0).sort(byWeight);
  return [0, ...heaviest(others)];
}

/** Places that say nearly as much as the best, so that one may look for either. */
function heaviest(places: readonly [place: number, weight: number][]): number[] {
  const [best] = places;
  return places.filter(([, weight]) => weight >= (best?.[1] ?? 0) * NEARLY).map(([place]) => place);
}

const NEARLY = 0.7;

/** What the words of the title count for in the choice of a place, beside the others. */
const BESIDE = 0.3;

/** What the words of a page's opening count for beside those of a place: it announces what the place says. */
const OPENING = 0.7;

function byWeight([a, heavier]: [number, number], [b, lighter]: [number, number]): number {
  return lighter - heavier || a - b;
}
