/**
 * The words of what is typed to find something, cut at spaces: all are looked for, in any order. A hyphen cuts nothing,
 * since it stands for a space too: see {@link spellingsOf}.
 */
export function soughtWords(text: string): string[] {
  const words = text
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD));
}

/** What is longer is a text that was pasted: its first words find it. */
const MOST_WORDS = 20;
const LONGEST_WORD = 60;

/**
 * How a word may be written where it is found, one set of characters a place: in capitals or small letters, with or
 * without accents, with any apostrophe, hyphen or space. One answer, or two where letters may be bound: « coeur » and
 * « cœur ».
 */
export function spellingsOf(word: string): string[][] {
  const folded = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
  const bound = folded.replaceAll('oe', 'œ').replaceAll('ae', 'æ');
  return [...new Set([folded, bound])].map((spelling) => Array.from(spelling, alike));
}

/** Characters that are written for one another, with their capitals. Hyphens first: elsewhere in a set they mean « to ». */
const ALIKE = [
  '-\u2010\u2011\u2013\u2014 \u00a0\u202f',
  "'’‘ʼ′`´",
  'aàáâäãå',
  'cç',
  'eèéêë',
  'iìíîï',
  'nñ',
  'oòóôöõ',
  'uùúûü',
  'yýÿ',
].map((characters) => characters + characters.toUpperCase());

function alike(character: string): string {
  const set = ALIKE.find((characters) => characters.includes(character)) ?? character + character.toUpperCase();
  return [...new Set(set)].join('');
}

/**
 * The same as a pattern, for PostgreSQL as for the browser: what contains the word in one of its spellings.
 * @returns the source of a regular expression
 */
export function spellingPattern(word: string): string {
  const written = spellingsOf(word).map((places) => places.map(oneOf).join(''));
  return written.length === 1 ? written.join('') : `(${written.join('|')})`;
}

function oneOf(characters: string): string {
  return `[${characters.replace(/[\\\]^-]/g, '\\$&')}]`;
}
