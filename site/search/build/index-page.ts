import { wholeName, wordsOf } from '../french/words.ts';
import { FULL_WEIGHT, IN_NAMES, IN_TITLE } from '../format/postings.ts';
import type { Place, SearchRecord } from '../record.ts';

/** What the index holds of a page: each form, with where it stands. */
export interface IndexedPage {
  forms: ReadonlyMap<string, { head: number; places: { place: number; weight: number }[] }>;
  /** Whole names of the page, to be found by. */
  names: readonly string[];
  /** Words of its title. */
  titleLength: number;
}

/** How much more a word counts in the title of a place. */
const IN_PLACE_TITLE = 2;

/** A word that is there once in a text of this many words has half of the full weight. */
const USUAL_LENGTH = 60;
/** How much the length of a place counts, from 0 to 1. */
const LENGTH_SHARE = 0.4;

/** What a word of the facets counts for, where the page itself does not say it. */
const OF_FACET = 1;

/** Places kept of a form: in a long recording some words are everywhere. */
const MOST_PLACES = 5;

/** Longer ones are sentences that nobody types whole. Words. */
const LONGEST_NAME = 10;

/** What is to be indexed of a page. Depends on the page alone, so that every index that holds it has it alike. */
export function indexPage(record: SearchRecord): IndexedPage {
  const forms = new Map<string, { head: number; places: { place: number; weight: number }[] }>();
  const entry = (form: string) => {
    const known = forms.get(form);
    if (known !== undefined) return known;
    const added = { head: 0, places: [] };
    forms.set(form, added);
    return added;
  };
  const title = wordsOf(record.title);
  for (const { form } of title) entry(form).head |= IN_TITLE;
  for (const name of record.names) for (const { form } of wordsOf(name)) entry(form).head |= IN_NAMES;
  for (const [place, content] of record.places.entries()) {
    for (const [form, weight] of weigh(content)) entry(form).places.push({ place, weight });
  }
  const opening = record.places.length === 0 ? [] : Object.values(record.facets).flat();
  for (const { form, isStop } of opening.flatMap(wordsOf)) {
    const { head, places } = entry(form);
    // A page that is of a theme or of an authority without a word of it.
    if (!isStop && head === 0 && places.length === 0) places.push({ place: 0, weight: OF_FACET });
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

/** How much of a place each of its forms is. */
function weigh({ title, text }: Place): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (form: string, count: number) => counts.set(form, (counts.get(form) ?? 0) + count);
  let length = 0;
  for (const { form, isPart } of wordsOf(title)) {
    add(form, IN_PLACE_TITLE);
    if (!isPart) length += 1;
  }
  for (const { form, isPart, isStop } of wordsOf(text)) {
    if (isStop) continue;
    add(form, 1);
    if (!isPart) length += 1;
  }
  const slope = 1 - LENGTH_SHARE + (LENGTH_SHARE * length) / USUAL_LENGTH;
  for (const [form, count] of counts) {
    counts.set(form, Math.max(1, Math.round((FULL_WEIGHT * count) / (count + slope))));
  }
  return counts;
}

function keepHeaviest(places: { place: number; weight: number }[]): void {
  if (places.length <= MOST_PLACES) return;
  const kept = places.toSorted((a, b) => b.weight - a.weight || a.place - b.place).slice(0, MOST_PLACES);
  places.splice(0, places.length, ...kept.toSorted((a, b) => a.place - b.place));
}
