import { referenceKey, type Clue, type Secret } from 'content-models';
import { SetMultimap } from '../content-store/set-multimap.ts';
import { isAddressAt } from './address-in-text.ts';
import { plainWords, wordsOf } from './words.ts';

/** A clue found where everyone can read it. */
export interface FoundClue {
  secret: Secret;
  clue: Clue;
}

interface Phrase extends FoundClue {
  codes: Uint32Array;
  plain: string;
}

/** A word alone must be this long to tell anything. */
const TELLING_LETTERS = 8;

/** A sentence of fewer words is said everywhere. */
const TELLING_WORDS = 5;

/**
 * Finds the words of many secrets in a text at once. Whatever the number of secrets, a text costs one
 * pass over its letters: each place is looked up by the first two words there.
 */
export class ClueIndex {
  readonly #phrases = new Map<Secret, readonly Phrase[]>();
  readonly #byFirstWords = new SetMultimap<number, Phrase>();
  readonly #bySingleWord = new SetMultimap<number, Phrase>();

  constructor(secrets: Iterable<Secret> = []) {
    for (const secret of secrets) this.#add(secret);
  }

  /**
   * Takes other secrets in the place of those there. One that stays the same object costs nothing.
   * @returns whether words that were looked for until then are no more, or no more for the same document: a draft
   * that is saved again is another secret, which mostly says the same
   */
  replaceWith(secrets: Iterable<Secret>): boolean {
    const wanted = new Set(secrets);
    const gone = [...this.#phrases.keys()].filter((secret) => !wanted.has(secret));
    const phrasesGone = gone.flatMap((secret) => this.#phrases.get(secret) ?? []);
    for (const secret of gone) this.#remove(secret);
    for (const secret of wanted) if (!this.#phrases.has(secret)) this.#add(secret);
    return this.#isAnyMissing(phrasesGone);
  }

  /** All the clues that are looked for. */
  get clues(): Clue[] {
    return [...this.#phrases.values()].flatMap((phrases) => phrases.map(({ clue }) => clue));
  }

  /** Clues that a text holds, each once, in the order of the text. */
  find(text: string): FoundClue[] {
    if (this.#phrases.size === 0) return [];
    const words = wordsOf(text);
    const found = new Set<Phrase>();
    for (let at = 0; at < words.length; at += 1) {
      const [first = 0, second] = [words.codes[at], words.codes[at + 1]];
      const alone = this.#bySingleWord.get(first);
      const paired = second === undefined ? alone : this.#byFirstWords.get(pair(first, second));
      // Most words begin nothing.
      if (alone.size === 0 && paired.size === 0) continue;
      for (const phrase of new Set([...alone, ...paired])) {
        if (!found.has(phrase) && this.#isAt(phrase, { text, words, at })) found.add(phrase);
      }
    }
    return [...found].map(({ secret, clue }) => ({ secret, clue }));
  }

  /** Whether some phrases are looked for no more for the same documents. Costs nothing when there are none. */
  #isAnyMissing(phrases: readonly Phrase[]): boolean {
    if (phrases.length === 0) return false;
    const targets = new Set(phrases.map(({ secret: { target } }) => referenceKey(target)));
    const there = new Set<string>();
    for (const [{ target }, present] of this.#phrases) {
      if (targets.has(referenceKey(target))) for (const phrase of present) there.add(meaningOf(phrase));
    }
    return phrases.some((phrase) => !there.has(meaningOf(phrase)));
  }

  #add(secret: Secret): void {
    const phrases = secret.clues.flatMap((clue) => phraseOf({ secret, clue }) ?? []);
    this.#phrases.set(secret, phrases);
    for (const phrase of phrases) {
      const { index, key } = this.#placeOf(phrase);
      index.add(key, phrase);
    }
  }

  #remove(secret: Secret): void {
    for (const phrase of this.#phrases.get(secret) ?? []) {
      const { index, key } = this.#placeOf(phrase);
      index.delete(key, phrase);
    }
    this.#phrases.delete(secret);
  }

  #placeOf({ codes: [first = 0, second] }: Phrase): { index: SetMultimap<number, Phrase>; key: number } {
    return second === undefined
      ? { index: this.#bySingleWord, key: first }
      : { index: this.#byFirstWords, key: pair(first, second) };
  }

  #isAt(
    { clue, codes, plain }: Phrase,
    { text, words, at }: { text: string; words: ReturnType<typeof wordsOf>; at: number },
  ): boolean {
    if (at + codes.length > words.length) return false;
    if (!codes.every((code, index) => words.codes[at + index] === code)) return false;
    const [start = 0, end = text.length] = [words.starts[at], words.starts[at + codes.length]];
    if (clue.kind === 'address') return isAddressAt(clue.text, { text, start });
    // Two words may share a number.
    return plainWords(text.slice(start, end)) === plain;
  }
}

/** The words to look for; none when they say nothing that is not said everywhere. */
function phraseOf({ secret, clue }: FoundClue): Phrase | undefined {
  if (clue.kind === 'fileHash') return undefined;
  const plain = plainWords(clue.text);
  const { codes } = wordsOf(plain);
  return codes.length > 0 && isTelling(clue, plain, codes.length) ? { secret, clue, codes, plain } : undefined;
}

function isTelling({ kind }: Clue, plain: string, length: number): boolean {
  if (kind === 'address') return true;
  if (kind === 'sentence') return length >= TELLING_WORDS;
  return length > 1 || plain.length >= TELLING_LETTERS;
}

/** What a phrase withholds: the same for two versions of a document that both say it. */
function meaningOf({ secret: { target }, clue: { kind, text } }: FoundClue): string {
  return `${referenceKey(target)} ${kind} ${text}`;
}

function pair(first: number, second: number): number {
  return (Math.imul(first, 31) ^ second) >>> 0;
}
