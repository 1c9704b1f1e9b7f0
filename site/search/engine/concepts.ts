import { singular, stem } from '../french/stem.ts';
import { wholeName, wordsOf } from '../french/words.ts';
import { allOf, anyOf, NOWHERE, type Occurrences } from './occurrences.ts';
import type { SiteIndex } from './site-index.ts';
import type { TypedQuestion, TypedWord } from './typed-question.ts';
import { mostErrors, nearestWords } from './typing-errors.ts';

/** A word or expression that is searched. */
export interface FoundConcept {
  /** The words of the question that it stands for. */
  words: readonly TypedWord[];
  occurrences: Occurrences;
  /** Stems that are marked where they are found. */
  stems: ReadonlySet<string>;
  /** Marked too: words that begin so, while somebody types. */
  beginning: string | null;
  /** What the word was taken for, when the site does not know it. */
  taken: string | null;
}

export interface ConceptOptions {
  index: SiteIndex;
  /** Expressions that mean the same, a group a row; of each its telling forms. */
  synonyms: readonly (readonly Expression[])[];
  isVerbatim: boolean;
  isTyping: boolean;
}

/** See {@link tellingForms}. */
export type Expression = readonly string[];

/** How close a synonym is to what was typed. */
const SYNONYM = 0.85;

/** Candidates that are looked up for a word that the site does not know. */
const MOST_CANDIDATES = 8;

/** Fewest letters of a word that completes itself. */
const LEAST_BEGINNING = 3;

/** Looks up each word of a question. What is unknown is there without occurrences. */
export async function findConcepts({ words }: TypedQuestion, options: ConceptOptions): Promise<FoundConcept[]> {
  const spans = spansOf(words, options.synonyms);
  const found = await Promise.all(
    spans.map(({ own, others }, number) => {
      const isLast = number === spans.length - 1;
      return others.length === 0 && own.length === 1 && own[0] !== undefined
        ? findWord(own[0], isLast, options)
        : findExpression(own, others, options);
    }),
  );
  // An expression that is nowhere as a whole is searched word by word.
  const apart = await Promise.all(
    found.map(async (concept) => {
      if (concept.occurrences.pages.length > 0 || concept.words.length < 2) return [concept];
      return Promise.all(concept.words.map((word) => findWord(word, false, options)));
    }),
  );
  const concepts = apart.flat();
  if (options.isVerbatim) return concepts;
  const joined = await joinNeighbours(concepts, options.index);
  return Promise.all(
    joined.map(async (concept, number) => {
      if (concept.occurrences.pages.length > 0) return concept;
      return correct(concept, { ...options, isLast: number === joined.length - 1 });
    }),
  );
}

/** Parts a question in words, and in the expressions that have synonyms. */
function spansOf(
  words: readonly TypedWord[],
  synonyms: ConceptOptions['synonyms'],
): { own: TypedWord[]; others: Expression[] }[] {
  const spans: { own: TypedWord[]; others: Expression[] }[] = [];
  for (let at = 0; at < words.length;) {
    const { length, others } = longestExpression(words.slice(at), synonyms);
    spans.push({ own: words.slice(at, at + length), others });
    at += length;
  }
  return spans;
}

function longestExpression(
  words: readonly TypedWord[],
  synonyms: ConceptOptions['synonyms'],
): { length: number; others: Expression[] } {
  let best = { length: 1, others: [] as Expression[] };
  for (const group of synonyms) {
    for (const forms of group) {
      const isHere = forms.length > 0 && forms.every((form, index) => isSameWord(form, words[index]?.form ?? ''));
      if (!isHere || (forms.length <= best.length && best.others.length > 0)) continue;
      best = { length: forms.length, others: group.filter((other) => other !== forms) };
    }
  }
  return best;
}

function isSameWord(a: string, b: string): boolean {
  return a === b || (b !== '' && singular(a) === singular(b));
}

/** The words of an expression that say something, or all when none does; in one piece each. */
export function tellingForms(expression: string): string[] {
  const words = wordsOf(expression).filter(({ isPart }) => !isPart);
  const telling = words.filter(({ isStop }) => !isStop);
  return (telling.length > 0 ? telling : words).map(({ form }) => form);
}

async function findExpression(
  words: readonly TypedWord[],
  others: readonly Expression[],
  { index }: ConceptOptions,
): Promise<FoundConcept> {
  const alternatives = [
    { forms: words.map(({ form }) => form), closeness: 1 },
    ...others.map((forms) => ({ forms, closeness: SYNONYM })),
  ];
  const found = await Promise.all(
    alternatives.map(async ({ forms, closeness }) =>
      allOf(await Promise.all(forms.map((form) => index.word(form))), closeness),
    ),
  );
  const stems = new Set(alternatives.flatMap(({ forms }) => forms.map(stem)));
  return { words, occurrences: anyOf(found), stems, beginning: null, taken: null };
}

async function findWord(word: TypedWord, isLast: boolean, { index, isTyping }: ConceptOptions): Promise<FoundConcept> {
  const { form, parts } = word;
  const beginning = isLast && isTyping && parts.length === 0 && form.length >= LEAST_BEGINNING ? form : null;
  const stems = new Set([form, ...parts].map(stem));
  const alternatives = [index.word(form)];
  if (parts.length > 0) alternatives.push(Promise.all(parts.map((part) => index.word(part))).then((all) => allOf(all)));
  if (beginning !== null) alternatives.push(index.beginning(beginning));
  return { words: [word], occurrences: anyOf(await Promise.all(alternatives)), stems, beginning, taken: null };
}

/** « cyber sécurité » where the site writes « cybersécurité »: two words that are one. */
async function joinNeighbours(concepts: readonly FoundConcept[], index: SiteIndex): Promise<FoundConcept[]> {
  const joined: FoundConcept[] = [];
  for (const concept of concepts) {
    const before = joined.at(-1);
    const first = before?.words.at(-1);
    const second = concept.words[0];
    const isUnknown = concept.occurrences.pages.length === 0 || before?.occurrences.pages.length === 0;
    if (before !== undefined && first !== undefined && second !== undefined && isUnknown) {
      const form = first.form + second.form;
      const occurrences = await index.word(form);
      if (occurrences.pages.length > 0) {
        const words = [...before.words, ...concept.words];
        joined.splice(-1, 1, { words, occurrences, stems: new Set([stem(form)]), beginning: null, taken: null });
        continue;
      }
    }
    joined.push(concept);
  }
  return joined;
}

/** What somebody may have meant by a word that the site does not know. */
async function correct(
  concept: FoundConcept,
  { index, isLast }: ConceptOptions & { isLast: boolean },
): Promise<FoundConcept> {
  const form = concept.words.map((word) => word.form).join('');
  const vocabulary = mostErrors(form) === 0 || /\d/.test(form) ? undefined : await index.vocabulary();
  const near = nearestWords(form, vocabulary ?? []);
  const nearest = await usualOf(
    near.filter(({ errors }) => errors === 1).map(({ word }) => word),
    form,
    index,
  );
  if (nearest !== undefined) return { ...concept, ...nearest };
  const parted = await part(form, index, vocabulary);
  if (parted !== undefined) return { ...concept, ...parted };
  const further = await usualOf(
    near.map(({ word }) => word),
    form,
    index,
  );
  if (further !== undefined) return { ...concept, ...further };
  if (!isLast || form.length < LEAST_BEGINNING) return concept;
  return { ...concept, occurrences: await index.beginning(form), beginning: form };
}

/** Of some words, the one that most pages have, of the same first letter if any is. */
async function usualOf(
  words: readonly string[],
  typed: string,
  index: SiteIndex,
): Promise<Pick<FoundConcept, 'occurrences' | 'stems' | 'taken'> | undefined> {
  const found: { word: string; occurrences: Occurrences }[] = [];
  for (let at = 0; at < words.length && found.length < MOST_CANDIDATES; at += MOST_CANDIDATES) {
    const batch = words.slice(at, at + MOST_CANDIDATES);
    const looked = await Promise.all(
      batch.map(async (word) => ((await index.holds(word)) ? [{ word, occurrences: await index.word(word) }] : [])),
    );
    found.push(...looked.flat());
  }
  const first = typed.slice(0, 1);
  const [best] = found
    .slice(0, MOST_CANDIDATES)
    .sort(
      (a, b) =>
        Number(b.word.startsWith(first)) - Number(a.word.startsWith(first)) ||
        b.occurrences.pages.length - a.occurrences.pages.length ||
        (a.word < b.word ? -1 : 1),
    );
  return best && { occurrences: best.occurrences, stems: new Set([stem(best.word)]), taken: best.word };
}

/** « opendata » where the site writes « open data »: one word that is two. */
async function part(
  form: string,
  index: SiteIndex,
  vocabulary: ReadonlySet<string> | undefined,
): Promise<Pick<FoundConcept, 'occurrences' | 'stems' | 'taken'> | undefined> {
  // Each word that is looked up may load a file.
  const mayBeKnown = (word: string) => vocabulary === undefined || word.length < 4 || vocabulary.has(word);
  for (let at = LEAST_BEGINNING; at <= form.length - LEAST_BEGINNING; at += 1) {
    const parts = [form.slice(0, at), form.slice(at)];
    if (!parts.every(mayBeKnown)) continue;
    const occurrences = allOf(await Promise.all(parts.map((word) => index.word(word))));
    if (occurrences.pages.length > 0) return { occurrences, stems: new Set(parts.map(stem)), taken: parts.join(' ') };
  }
  return undefined;
}

/** Pages that are called as the question, with 1, or while it is typed so begin to be, with {@link BEGUN}. */
export async function findNamed(text: string, { index, isTyping }: ConceptOptions): Promise<Map<number, number>> {
  const name = wholeName(text);
  if (name === '') return new Map();
  const [begun, called] = await Promise.all([
    isTyping && name.length >= 2 ? index.namedFrom(name) : NOWHERE,
    index.named(name),
  ]);
  return new Map([
    ...Array.from(begun.pages, (page) => [page, BEGUN] as const),
    ...Array.from(called.pages, (page) => [page, 1] as const),
  ]);
}

const BEGUN = 0.8;
