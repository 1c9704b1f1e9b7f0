import { fold } from './fold.ts';

/** A word of a text, as the search knows it. */
export interface Word {
  /** Folded; parts of a number together: `1300`. */
  form: string;
  /** Where it stands in the text, in UTF-16 units, without an elided article: `illectronisme` in « l’illectronisme ». */
  start: number;
  end: number;
  /** Set when the word is one part of another: « co » and « construction » of « co-construction ». */
  isPart: boolean;
}

const ELIDED = /^(?:l|d|j|m|n|s|t|c|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)'/;

/** Numbers with a space each three figures, or a comma; initials with dots; words with their apostrophes and hyphens. */
const WORDS =
  /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)+|(?:\p{L}\.){2,}\p{L}?|[\p{L}\p{M}\d]+(?:(?:['’‘ʼ]|[-\u2010\u2011])[\p{L}\p{M}\d]+)*/gu;

const NUMBER = /^\d[\d\s.,]*$/;

/**
 * The words of a text, in its order. Elided articles and pronouns are left out. A word written with hyphens or an
 * apostrophe within is there whole, in one piece (`coconstruction`), then in its parts.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(WORDS)) readWord(found, index, words);
  return words;
}

function readWord(found: string, index: number, words: Word[]): void {
  const end = index + found.length;
  if (NUMBER.test(found)) {
    words.push({ form: found.replace(/\s/g, '').replace(',', '.'), start: index, end, isPart: false });
    return;
  }
  // Folding changes the length of ligatures alone: places are taken on the text as it is written.
  const folded = fold(found);
  if (folded.includes('.')) {
    words.push({ form: folded.replaceAll('.', ''), start: index, end, isPart: false });
    return;
  }
  const elided = ELIDED.exec(folded)?.[0].length ?? 0;
  const rest = folded.slice(elided);
  const start = index + elided;
  const parts = rest.split(/['\u2010\u2011-]/);
  if (parts.length === 1) {
    words.push({ form: ordinal(rest), start, end, isPart: false });
    return;
  }
  words.push({ form: parts.join(''), start, end, isPart: false });
  let at = start;
  for (const written of found.slice(elided).split(/['’‘ʼ\u2010\u2011-]/)) {
    const form = fold(written);
    if (form.length > 1 || /\d/.test(form)) words.push({ form, start: at, end: at + written.length, isPart: true });
    at += written.length + 1;
  }
}

/** « 1er », « 2e » are written as the number that they are. */
function ordinal(form: string): string {
  return /^(\d+)(?:er|ere|e|eme|nd|nde)$/.exec(form)?.[1] ?? form;
}

/** A name in one writing, to compare it whole: its words, with a space between. */
export function wholeName(text: string): string {
  return wordsOf(text)
    .filter(({ isPart }) => !isPart)
    .map(({ form }) => form)
    .join(' ');
}
