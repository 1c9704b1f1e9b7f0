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
  // A ligature folds to two letters: each letter knows the character that it comes from.
  const letters = [...text].reduce<{ folded: string; at: number[]; next: number }>(
    ({ folded, at, next }, character) => {
      const own = fold(character);
      return { folded: folded + own, at: [...at, ...[...own].map(() => next)], next: next + character.length };
    },
    { folded: '', at: [], next: 0 },
  );
  const passages: Passage[] = [];
  let from = letters.folded.indexOf(wanted);
  while (from >= 0) {
    const last = from + wanted.length;
    passages.push({ start: letters.at[from] ?? 0, end: letters.at[last] ?? letters.next });
    from = letters.folded.indexOf(wanted, last);
  }
  return passages;
}
