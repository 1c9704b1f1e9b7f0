import { anchorsOf } from './places.ts';
import type { AskedQuestion } from './questions.ts';

/** A page that an engine answers with. */
export interface FoundPage {
  /** Its address, without an anchor. */
  address: string;
  /** Where its result leads to. */
  href: string;
}

/** What became of a question. */
export interface Verdict {
  question: AskedQuestion;
  /** The first answers, best first. */
  found: readonly FoundPage[];
  /** Of the first right page among them, from 1; null for none. */
  rank: number | null;
  /** Whether that page's result leads to the place; null where no place is looked for. */
  isPlaceRight: boolean | null;
}

/** How many answers of each question are looked at. */
export const LOOKED_AT = 10;

/**
 * Compares what an engine answers with what is right.
 *
 * @param readPage gives the HTML of a published page
 */
export async function judge(
  question: AskedQuestion,
  found: readonly FoundPage[],
  readPage: (address: string) => Promise<string>,
): Promise<Verdict> {
  const position = found.findIndex(({ address }) => question.answers.includes(address));
  return {
    question,
    found,
    rank: position === -1 ? null : position + 1,
    isPlaceRight: question.place === undefined ? null : await isPlaceFound(question.place, found, readPage),
  };
}

async function isPlaceFound(
  place: string,
  found: readonly FoundPage[],
  readPage: (address: string) => Promise<string>,
): Promise<boolean> {
  // What has a page of its own is there as a whole.
  if (!place.includes('#')) return found.some((page) => page.address === place);
  const address = place.slice(0, place.indexOf('#'));
  const anchors = anchorsOf(place, await readPage(address));
  const [, anchor] = found.find((page) => page.address === address)?.href.split('#') ?? [];
  return anchor !== undefined && anchors.has(decodeURIComponent(anchor));
}

/** What is kept of many verdicts. Parts are between 0 and 1. */
export interface Score {
  questions: number;
  /** Questions whose first answer is right. */
  atOne: number;
  /** Questions of which one of the first five answers is right. */
  atFive: number;
  /** Mean of 1 / rank. */
  meanReciprocalRank: number;
  /** How many looked for a place, and how many of them found it. */
  places: number;
  placesRight: number;
  /** Questions without any answer. */
  empty: number;
}

export function scoreOf(verdicts: readonly Verdict[]): Score {
  const ranks = verdicts.map(({ rank }) => rank ?? Infinity);
  const within = (limit: number) => ranks.filter((rank) => rank <= limit).length / verdicts.length;
  const places = verdicts.filter(({ isPlaceRight }) => isPlaceRight !== null);
  return {
    questions: verdicts.length,
    atOne: within(1),
    atFive: within(5),
    meanReciprocalRank: ranks.reduce((sum, rank) => sum + 1 / rank, 0) / verdicts.length,
    places: places.length,
    placesRight: places.filter(({ isPlaceRight }) => isPlaceRight).length,
    empty: verdicts.filter(({ found }) => found.length === 0).length,
  };
}
