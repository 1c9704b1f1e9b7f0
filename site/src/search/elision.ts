/**
 * Elided words of French, `l’illectronisme`, `d’IA`. The index takes what stands between two spaces
 * for one word, so somebody who searches « illectronisme » would miss `l’illectronisme`.
 */
const ELIDED = /(?<![\p{L}\d])(l|d|j|m|n|s|t|c|qu|jusqu|lorsqu|puisqu|quoiqu)(’|'|&#39;)(?=[\p{L}\d])/giu;

/** Counts as white space in the index and is hardly seen. */
const HAIR_SPACE = '\u200a';

/** Text or HTML for the index: each elided word stands apart from the next one. */
export function separateElisions(text: string): string {
  return text.replace(ELIDED, `$1$2${HAIR_SPACE}`);
}

/** Text of the index as it is written on the page. */
export function joinElisions(text: string): string {
  return text.replaceAll(HAIR_SPACE, '');
}

/** What is searched, without its elided words: they say nothing. */
export function dropElisions(query: string): string {
  return query.replace(ELIDED, '');
}
