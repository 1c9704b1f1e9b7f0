import { fold } from './fold.ts';
import { isStopWord } from './stop-words.ts';

/** A word of a text, as the search knows it. */
export interface Word {
  /** Folded; parts of a number together: `1300`. */
  form: string;
  /** Where it stands in the text, in UTF-16 units, without an elided article: `illectronisme` in « l’illectronisme ». */
  start: number;
  end: number;
  /** Set when the word is one part of another: « co » and « construction » of « co-construction ». */
  isPart: boolean;
  /** Whether it says nothing of what a text is about. */
  isStop: boolean;
}

const ELIDED = /^(?:l|d|j|m|n|s|t|c|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)'/;

/** Numbers with a space each three figures, or a comma; initials with dots; words with their apostrophes and hyphens. */
const WORDS =
  /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)+|(?:\p{L}\.){2,}\p{L}?|[\p{L}\p{M}\d]+(?:(?:['’‘ʼ]|[-\u2010\u2011])[\p{L}\p{M}\d]+)*/gu;

const NUMBER = /^\d[\d\s.,]*$/;

/** What was read of a word as it is written, places counted from its beginning: texts say the same words again and again. */
const known = new Map<string, readonly Word[]>();
const MOST_KNOWN = 50_000;

/**
 * The words of a text, in its order. Elided articles and pronouns are left out. A word written with hyphens or an
 * apostrophe within is there whole, in one piece (`coconstruction`), then in its parts.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(WORDS)) {
    for (const { form, start, end, isPart, isStop } of readKnown(written)) {
      words.push({ form, start: index + start, end: index + end, isPart, isStop });
    }
  }
  return words;
}

/** The same words, without their places: what an index needs of them. */
export function formsOf(text: string): (readonly Word[])[] {
  return (text.match(WORDS) ?? []).map(readKnown);
}

function readKnown(written: string): readonly Word[] {
  let words = known.get(written);
  if (words === undefined) {
    words = read(written);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(written, words);
  }
  return words;
}

function read(written: string): Word[] {
  const word = (form: string, start: number, end: number, isPart = false): Word => {
    return { form, start, end, isPart, isStop: isStopWord(form) };
  };
  const end = written.length;
  if (NUMBER.test(written)) return [word(written.replace(/\s/g, '').replace(',', '.'), 0, end)];
  // Folding changes the length of ligatures alone: places are taken on the text as it is written.
  const folded = fold(written);
  if (folded.includes('.')) return [word(folded.replaceAll('.', ''), 0, end)];
  const elided = ELIDED.exec(folded)?.[0].length ?? 0;
  const rest = folded.slice(elided);
  const parts = rest.split(/['\u2010\u2011-]/);
  if (parts.length === 1) return [word(ordinal(rest), elided, end)];
  const whole = word(parts.join(''), elided, end);
  // « est-ce », « a-t-il », « peut-on ».
  const words = [{ ...whole, isStop: whole.isStop || parts.every(isStopWord) }];
  let at = elided;
  for (const part of written.slice(elided).split(/['’‘ʼ\u2010\u2011-]/)) {
    const form = fold(part);
    if (form.length > 1 || /\d/.test(form)) words.push(word(form, at, at + part.length, true));
    at += part.length + 1;
  }
  return words;
}

/** « 1er », « 2e » are written as the number that they are. */
function ordinal(form: string): string {
  return /^(\d+)(?:er|ere|e|eme|nd|nde)$/.exec(form)?.[1] ?? form;
}

/** A name or a text in one writing, to be compared: its words, each in one piece, with a space between. */
export function wholeName(text: string): string {
  return wordsOf(text)
    .filter(({ isPart }) => !isPart)
    .map(({ form }) => form)
    .join(' ');
}
