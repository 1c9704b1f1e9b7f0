/**
 * Elided words of French, `l’illectronisme`, `d’IA`. The index takes what stands between two spaces
 * for one word, so somebody who searches « illectronisme » would miss `l’illectronisme`.
 */
const ELIDED = new RegExp(`${elision()}(?=[\\p{L}\\d])`, 'giu');

/** The same as the index gives it back: any white space has become an ordinary one. */
const SEPARATED = new RegExp(`${elision()}\\s(?=(?:<mark>)?[\\p{L}\\d])`, 'giu');

/** Counts as white space in the index and is hardly seen. */
const HAIR_SPACE = '\u200a';

/** Text or HTML for the index: each elided word stands apart from the next one. */
export function separateElisions(text: string): string {
  return text.replace(ELIDED, `$1$2${HAIR_SPACE}`);
}

/** Text or HTML of the index as it is written on the page. */
export function joinElisions(text: string): string {
  return text.replace(SEPARATED, '$1$2');
}

/** What is searched, without its elided words: they say nothing. */
export function dropElisions(query: string): string {
  return query.replace(ELIDED, '');
}

function elision(): string {
  return String.raw`(?<![\p{L}\d])(l|d|j|m|n|s|t|c|qu|jusqu|lorsqu|puisqu|quoiqu)(’|'|&#39;)`;
}
