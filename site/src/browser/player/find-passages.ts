import { fold } from '../../../search/french/fold.ts';

/** Where a word stands in a text: from a character to another, the last one excluded. */
export interface Passage {
  start: number;
  end: number;
}

/** The passages of a text that say some words, whatever their capitals and accents. */
export function findPassages(text: string, words: string): Passage[] {
  const wanted = fold(words).trim();
  if (wanted === '') return [];
  const letters = foldLetters(text);
  const passages: Passage[] = [];
  let from = letters.folded.indexOf(wanted);
  while (from >= 0) {
    const last = from + wanted.length;
    passages.push({ start: letters.at[from] ?? 0, end: letters.at[last] ?? text.length });
    from = letters.folded.indexOf(wanted, last);
  }
  return passages;
}

/** A text folded, and the place in it of the character that each letter comes from: a ligature folds to two. */
function foldLetters(text: string): { folded: string; at: number[] } {
  let folded = '';
  const at: number[] = [];
  let place = 0;
  for (const character of text) {
    const own = fold(character);
    folded += own;
    at.push(...Array<number>(own.length).fill(place));
    place += character.length;
  }
  return { folded, at };
}
