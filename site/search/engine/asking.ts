import type { Answer, Correction, Hit, HitPlace, Question } from '../answer.ts';
import { SEARCH_FILES } from '../format/layout.ts';
import { dayNumber } from '../format/pages.ts';
import type { TextFile } from '../format/texts.ts';
import { findConcepts, findNamed, tellingForms, type Expression, type FoundConcept } from './concepts.ts';
import { bestMark, excerptOf, type Searched } from './excerpt.ts';
import { FacetChoice } from './facets.ts';
import { placesWithPhrases } from './phrases.ts';
import { placesOf, rank, rarity, type Ranked } from './rank.ts';
import { RankedPages } from './ranked-pages.ts';
import type { SiteIndex } from './site-index.ts';
import { readTyped, type TypedQuestion } from './typed-question.ts';

/** What of the site is searched, as it is now. */
export interface Present {
  description: string;
  index: SiteIndex;
  words: KnownWords;
  waiting: number;
}

/** What editors tell of words, read once for all questions. */
export interface KnownWords {
  synonyms: readonly (readonly Expression[])[];
  /** Addresses of pages, by the telling forms of the questions that they answer first. */
  preferred: ReadonlyMap<string, readonly string[]>;
}

/** Places shown of a page, the best first. */
const SHOWN_PLACES = 3;

/** One question on the site as it is. */
export class Asking {
  readonly #present: Present;
  readonly #question: Question;
  readonly #textOf: (path: string) => Promise<TextFile>;

  constructor(present: Present, question: Question, textOf: (path: string) => Promise<TextFile>) {
    this.#present = present;
    this.#question = question;
    this.#textOf = textOf;
  }

  async answer(): Promise<Answer> {
    const { index, words, waiting } = this.#present;
    const { text, isVerbatim, isTyping, order, chosen } = this.#question;
    const typed = readTyped(text);
    const options = { index, synonyms: words.synonyms, isVerbatim, isTyping };
    const [concepts, called, preferred] = await Promise.all([
      findConcepts(typed, options),
      findNamed(typed.text, options),
      this.#preferred(typed.text),
    ]);
    const known = concepts.filter(({ occurrences }) => occurrences.pages.length > 0);
    const given = { known, called, preferred };
    // Signs that are no words ask for something that is nowhere.
    const ranked = text.trim() === '' ? this.#everything() : this.#rank(given);
    const choice = new FacetChoice(index, chosen);
    const inOrder = (pages: Ranked[]) => new RankedPages(pages, order, index);
    const chosenPages = inOrder(await choice.take(ranked));
    const found =
      typed.phrases.length === 0
        ? { pages: chosenPages, places: new Map<number, number[]>(), isAll: true }
        : await this.#withPhrases(chosenPages, typed, known);
    const searched = searchedOf(known, index.size);
    const hitOf = ({ page, score }: Ranked) => {
      const places = found.places.get(page) ?? this.#places(page, given);
      return this.#hit({ page, score, places, searched, isPreferred: preferred.has(page) });
    };
    return {
      total: found.pages.length,
      isTotalKnown: found.isAll,
      hits: (from, count) => Promise.all(found.pages.slice(from, from + count).map(hitOf)),
      facets: async () => {
        if (typed.phrases.length === 0) return choice.count(ranked);
        // Of the pages that other values would leave too.
        const { pages } = await this.#withPhrases(inOrder([...ranked]), typed, known);
        return choice.count(pages);
      },
      correction: correctionOf(typed, known),
      unknownWords: this.#unknownWords(typed, concepts),
      suggestions: found.pages.length === 0 ? await this.#suggestions(typed, concepts) : [],
      waiting,
    };
  }

  #rank({ known, called, preferred }: Given): Ranked[] {
    const { index } = this.#present;
    const ranked = rank({
      concepts: known,
      size: index.size,
      facts: index.facts,
      called,
      newest: dayNumber(new Date().toISOString().slice(0, 10)),
    });
    // A page may be called by a word that says nothing elsewhere, or be preferred for a word that it does not have.
    const missing = new Set([...called.keys(), ...preferred]);
    for (const entry of ranked) {
      missing.delete(entry.page);
      if (preferred.has(entry.page)) entry.score = Number.POSITIVE_INFINITY;
    }
    const added = [...missing].map((page) => ({ page, score: preferred.has(page) ? Number.POSITIVE_INFINITY : 0 }));
    return [...ranked, ...added];
  }

  /** Every page: facets are asked for alone. */
  #everything(): Ranked[] {
    return this.#present.index.parts.flatMap(({ segment, offset, superseded }) =>
      segment.columns.type.flatMap((_, own) => (superseded.has(own) ? [] : [{ page: offset + own, score: 0 }])),
    );
  }

  #places(page: number, { known, called, preferred }: Given): number[] {
    if (preferred.has(page)) return [0];
    return placesOf(page, known, this.#present.index.size, called.has(page));
  }

  /** Pages that editors put first for this question. */
  async #preferred(text: string): Promise<ReadonlySet<number>> {
    const { index, words } = this.#present;
    const addresses = words.preferred.get(tellingForms(text).join('')) ?? [];
    const found = await Promise.all(addresses.map((address) => index.named(address)));
    return new Set(found.flatMap(({ pages }) => Array.from(pages)));
  }

  /** The pages that hold every quoted phrase, of those that have its words. */
  async #withPhrases(ranked: RankedPages, { phrases }: TypedQuestion, known: readonly FoundConcept[]) {
    const { index } = this.#present;
    const quoted = new Set(phrases.flat());
    const holders = known
      .filter(({ words }) => words.every(({ form }) => quoted.has(form)))
      .map(({ occurrences }) => new Set(Array.from(occurrences.pages)));
    const candidates = ranked.slice(0, ranked.length).filter(({ page }) => holders.every((pages) => pages.has(page)));
    const looked = candidates.slice(0, MOST_LOOKED_THROUGH);
    const places = new Map<number, number[]>();
    for (let at = 0; at < looked.length; at += LOOKED_THROUGH_AT_ONCE) {
      const batch = looked.slice(at, at + LOOKED_THROUGH_AT_ONCE);
      await Promise.all(
        batch.map(async ({ page }) => {
          const { segment, own } = index.locate(page);
          const texts = await this.#texts(segment.texts.filesOf(own));
          const holding = placesWithPhrases(texts, phrases);
          if (holding !== undefined) places.set(page, holding);
        }),
      );
    }
    const held = looked.filter(({ page }) => places.has(page));
    return { pages: held, places, isAll: looked.length === candidates.length };
  }

  /** @param files in the folder of texts */
  #texts(files: readonly string[]): Promise<TextFile[]> {
    return Promise.all(files.map((file) => this.#textOf(SEARCH_FILES.texts + file)));
  }

  async #hit({ page, score, places, searched, isPreferred }: HitRequest): Promise<Hit> {
    const { segment, own } = this.#present.index.locate(page);
    const shown = places.slice(0, SHOWN_PLACES);
    const texts = await this.#texts(segment.texts.filesOf(own, shown.length === 0 ? [0] : shown));
    const [first] = texts;
    if (first === undefined) throw new Error(`No text of page ${String(page)}.`);
    const { address, title, type, date, isExample, themes } = first;
    const found = shown.map((place) => placeOf(place, texts, searched)).filter((place) => place !== undefined);
    const [best = { href: address, title: '', excerpt: [] }, ...others] = found;
    return {
      href: best.href,
      score,
      title,
      type,
      date,
      isExample,
      themes,
      isPreferred,
      best,
      others: others.filter(({ href }) => href !== address),
    };
  }

  /** Each once. */
  #unknownWords({ text }: TypedQuestion, concepts: readonly FoundConcept[]): string[] {
    const unknown = concepts.filter(isUnknown).flatMap(({ words }) => words);
    return [...new Map(unknown.map(({ form, start, end }) => [form, text.slice(start, end)])).values()];
  }

  /** The words of a phrase without its quotes, or words of the site that begin as those that it does not know. */
  async #suggestions({ text, phrases }: TypedQuestion, concepts: readonly FoundConcept[]): Promise<string[]> {
    const { index } = this.#present;
    if (phrases.length > 0 && !concepts.every(isUnknown))
      return [
        text
          .replace(/["«»“”]/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      ];
    const forms = concepts
      .filter(isUnknown)
      .flatMap(({ words }) => words.map(({ form }) => form))
      .filter((form) => form.length > 3);
    if (forms.length === 0) return [];
    const vocabulary = [...(await index.vocabulary())].sort();
    const near = forms.flatMap((form) => {
      const beginning = form.slice(0, Math.max(4, Math.ceil(form.length * 0.6)));
      return vocabulary.filter((word) => word.startsWith(beginning));
    });
    const suggestions = new Set<string>();
    for (const word of near) {
      if (suggestions.size === MOST_SUGGESTIONS) break;
      if (await index.holds(word)) suggestions.add(word);
    }
    return [...suggestions];
  }
}

function isUnknown({ occurrences }: FoundConcept): boolean {
  return occurrences.pages.length === 0;
}

/** What the words of the question lead to. */
interface Given {
  known: readonly FoundConcept[];
  /** See `findNamed`. */
  called: ReadonlyMap<number, number>;
  /** Pages that editors put first for it. */
  preferred: ReadonlySet<number>;
}

interface HitRequest extends Ranked {
  /** Best first; 0 is the page itself. */
  places: readonly number[];
  searched: Searched;
  isPreferred: boolean;
}

const MOST_SUGGESTIONS = 3;

/** Pages whose texts are looked through for a quoted phrase, best first, and how many at once. */
const MOST_LOOKED_THROUGH = 100;
const LOOKED_THROUGH_AT_ONCE = 10;

function placeOf(place: number, texts: readonly TextFile[], searched: Searched): HitPlace | undefined {
  const file = texts.find(({ from, places }) => from <= place && place < from + places.length);
  const found = file?.places[place - file.from];
  if (file === undefined || found === undefined) return undefined;
  const mark = bestMark(found, searched);
  const anchor = mark?.anchor ?? found.anchor;
  return {
    href: anchor === null ? file.address : `${file.address}#${anchor}`,
    title: mark?.label ?? found.title,
    excerpt: excerptOf(mark?.text ?? found.text, searched, mark !== undefined),
  };
}

/** What is marked in excerpts. */
function searchedOf(concepts: readonly FoundConcept[], size: number): Searched {
  const weights = new Map<string, number>();
  let beginning: string | null = null;
  for (const concept of concepts) {
    const weight = rarity(concept.occurrences.pages.length, size);
    for (const stem of concept.stems) weights.set(stem, weight);
    beginning ??= concept.beginning;
  }
  return { weights, beginning };
}

function correctionOf({ text }: TypedQuestion, concepts: readonly FoundConcept[]): Correction | null {
  const taken = concepts.filter((concept) => concept.taken !== null);
  if (taken.length === 0) return null;
  let searched = text;
  for (const { words, taken: word } of taken.toReversed()) {
    const start = words[0]?.start ?? 0;
    const end = words.at(-1)?.end ?? start;
    searched = searched.slice(0, start) + (word ?? '') + searched.slice(end);
  }
  return { typed: text, searched };
}
