/** A word that may be what somebody meant, and how many errors it would take. */
export interface NearWord {
  word: string;
  errors: number;
}

/** Errors that are looked for in a word: one from four letters, two from eight. */
export function mostErrors(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Words of a vocabulary at most so many typing errors away, the nearest first. */
export function nearestWords(typed: string, vocabulary: Iterable<string>, most = mostErrors(typed)): NearWord[] {
  const near: NearWord[] = [];
  if (most === 0) return near;
  for (const word of vocabulary) {
    const errors = typingErrors(typed, word, most);
    if (errors <= most) near.push({ word, errors });
  }
  const first = typed.slice(0, 1);
  const isOtherBeginning = ({ word }: NearWord) => Number(!word.startsWith(first));
  return near.sort(
    (a, b) => a.errors - b.errors || isOtherBeginning(a) - isOtherBeginning(b) || (a.word < b.word ? -1 : 1),
  );
}

/**
 * Least number of letters added, left out, changed, or exchanged with their neighbour, that make one word of another
 * (optimal string alignment). Anything above `most` when it is above.
 */
export function typingErrors(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let errors = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        errors = Math.min(errors, (before[j - 2] ?? 0) + 1);
      }
      next[j] = errors;
      least = Math.min(least, errors);
    }
    // A transposition reaches back two rows.
    if (least > most && Math.min(...row) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}
