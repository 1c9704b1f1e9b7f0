import type { Clue, Secret } from 'content-models';
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
  readonly #byFirstWords = new Map<number, Phrase[]>();
  readonly #bySingleWord = new Map<number, Phrase[]>();

  constructor(secrets: Iterable<Secret>) {
    for (const secret of secrets) {
      for (const clue of secret.clues) if (clue.kind !== 'fileHash') this.#add({ secret, clue });
    }
  }

  /** Clues that a text holds, each once, in the order of the text. */
  find(text: string): FoundClue[] {
    if (this.#byFirstWords.size === 0 && this.#bySingleWord.size === 0) return [];
    const words = wordsOf(text);
    const found = new Set<Phrase>();
    for (let at = 0; at < words.length; at += 1) {
      const [first = 0, second] = [words.codes[at], words.codes[at + 1]];
      const phrases = [
        ...(this.#bySingleWord.get(first) ?? []),
        ...(second === undefined ? [] : (this.#byFirstWords.get(pair(first, second)) ?? [])),
      ];
      for (const phrase of phrases) {
        if (!found.has(phrase) && this.#isAt(phrase, { text, words, at })) found.add(phrase);
      }
    }
    return [...found].map(({ secret, clue }) => ({ secret, clue }));
  }

  #add({ secret, clue }: FoundClue): void {
    const plain = plainWords(clue.text);
    const { codes } = wordsOf(plain);
    const [first, second] = codes;
    if (first === undefined || !isTelling(clue, plain, codes.length)) return;
    const phrase: Phrase = { secret, clue, codes, plain };
    if (second === undefined) append(this.#bySingleWord, first, phrase);
    else append(this.#byFirstWords, pair(first, second), phrase);
  }

  #isAt(
    { codes, plain }: Phrase,
    { text, words, at }: { text: string; words: ReturnType<typeof wordsOf>; at: number },
  ): boolean {
    if (at + codes.length > words.length) return false;
    if (!codes.every((code, index) => words.codes[at + index] === code)) return false;
    // Two words may share a number.
    return plainWords(text.slice(words.starts[at], words.starts[at + codes.length])) === plain;
  }
}

/** Whether the words say something that is not said everywhere. */
function isTelling({ kind }: Clue, plain: string, length: number): boolean {
  if (kind === 'sentence') return length >= TELLING_WORDS;
  return length > 1 || plain.length >= TELLING_LETTERS;
}

function pair(first: number, second: number): number {
  return (Math.imul(first, 31) ^ second) >>> 0;
}

function append(map: Map<number, Phrase[]>, key: number, phrase: Phrase): void {
  const phrases = map.get(key);
  if (phrases === undefined) map.set(key, [phrase]);
  else phrases.push(phrase);
}
