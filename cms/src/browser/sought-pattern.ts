import { soughtWords, spellingPattern } from 'content-models';

/** What holds all the words that were typed, in any order, as the database finds them (`withFrenchSearch`). */
export function soughtPattern(typed: string): RegExp {
  const words = soughtWords(typed).map((word) => `(?=[^]*${spellingPattern(word)})`);
  return new RegExp(`^${words.join('')}`);
}
