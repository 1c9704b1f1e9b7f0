import { fold } from '../register/fold.ts';

/**
 * The words of some texts, folded, each once and after a space: `' comm'` is found in them where a word begins so.
 */
export function wordsOf(texts: readonly string[]): string {
  const words = new Set(texts.flatMap((text) => fold(text).split(' ')));
  words.delete('');
  return [...words].map((word) => ` ${word}`).join('');
}

/** The beginnings of words that a question holds, as `wordsOf` writes them. */
export function beginningsIn(question: string): string[] {
  return wordsOf([question])
    .split(/(?= )/)
    .filter((word) => word !== '');
}
