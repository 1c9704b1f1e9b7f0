import { formsOf, wholeName, wordsOf } from '../french/words.ts';
import { FULL_WEIGHT, IN_NAMES, IN_TITLE } from '../format/postings.ts';
import type { Place, SearchRecord } from '../record.ts';

/** Where a form of a word stands in a page. */
export interface FormInPage {
  /** {@link IN_TITLE}, {@link IN_NAMES}, both or 0. */
  head: number;
  /** In order, each `place << 4 | weight`. */
  places: number[];
}

/** What the index holds of a page: each form, with where it stands. */
export interface IndexedPage {
  forms: ReadonlyMap<string, FormInPage>;
  /** Whole names of the page, to be found by. */
  names: readonly string[];
  /** Words of its title. */
  titleLength: number;
}

/** How much more a word counts in the title of a place. */
const IN_PLACE_TITLE = 3;

/** A word that is there once in a text of this many words has half of the full weight. */
const USUAL_LENGTH = 50;
/** How much the length of a place counts, from 0 to 1. */
const LENGTH_SHARE = 0.5;

/** What a word of the facets counts for, where the page itself does not say it. */
const OF_FACET = 1;

/** Places kept of a form: in a long recording some words are everywhere. */
const MOST_PLACES = 3;

/** Longer ones are sentences that nobody types whole. Words. */
const LONGEST_NAME = 10;

/** What is to be indexed of a page. Depends on the page alone, so that every index that holds it has it alike. */
export function indexPage(record: SearchRecord): IndexedPage {
  const forms = new Map<string, FormInPage>();
  const entry = (form: string) => {
    let known = forms.get(form);
    if (known === undefined) {
      known = { head: 0, places: [] };
      forms.set(form, known);
    }
    return known;
  };
  const title = wordsOf(record.title);
  for (const { form } of title) entry(form).head |= IN_TITLE;
  for (const name of record.names) for (const { form } of wordsOf(name)) entry(form).head |= IN_NAMES;
  const counts = new Map<string, number>();
  for (const [place, content] of record.places.entries()) {
    const slope = count(content, counts);
    for (const [form, times] of counts) {
      const weight = Math.max(1, Math.round((FULL_WEIGHT * times) / (times + slope)));
      entry(form).places.push((place << 4) | weight);
    }
    counts.clear();
  }
  const opening = record.places.length === 0 ? [] : Object.values(record.facets).flat();
  for (const { form, isStop } of opening.flatMap(wordsOf)) {
    const { head, places } = entry(form);
    // A page that is of a theme or of an authority without a word of it.
    if (!isStop && head === 0 && places.length === 0) places.push(OF_FACET);
  }
  for (const { places } of forms.values()) keepHeaviest(places);
  const names = [record.title, ...record.names]
    .map((name) => wholeName(name))
    .filter((name) => name !== '' && name.split(' ').length <= LONGEST_NAME);
  return {
    forms,
    names: [...new Set(names)],
    titleLength: title.filter(({ isPart, isStop }) => !isPart && !isStop).length,
  };
}

/** Counts the forms of a place. @returns how many times a form must be there to have half of the full weight */
function count({ title, text }: Place, counts: Map<string, number>): number {
  let length = 0;
  const add = (form: string, times: number) => counts.set(form, (counts.get(form) ?? 0) + times);
  for (const words of formsOf(title)) {
    length += 1;
    for (const { form } of words) add(form, IN_PLACE_TITLE);
  }
  for (const words of formsOf(text)) {
    if (words[0]?.isStop === false) length += 1;
    for (const { form, isStop } of words) if (!isStop) add(form, 1);
  }
  return 1 - LENGTH_SHARE + (LENGTH_SHARE * length) / USUAL_LENGTH;
}

function keepHeaviest(places: number[]): void {
  if (places.length <= MOST_PLACES) return;
  const byWeight = places.toSorted((a, b) => (b & FULL_WEIGHT) - (a & FULL_WEIGHT) || a - b);
  places.splice(0, places.length, ...byWeight.slice(0, MOST_PLACES).sort((a, b) => a - b));
}
