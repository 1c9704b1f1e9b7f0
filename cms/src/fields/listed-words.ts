import { count, SEARCH_WORDS_LIMITS, slugify } from 'content-models';

/** The words of a row that is written in one line: « RGPD, protection des données ». */
export function splitWords(line: string | null | undefined): string[] {
  return (line ?? '')
    .split(/[,;]/)
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '');
}

interface Rows {
  /** The lines of all rows, in order. */
  lines: readonly (string | null | undefined)[];
  /** The row in question. */
  index: number;
  /** How many words it takes at least. */
  least: number;
  /** What to do about a word that another row has, given the number of that row. */
  elsewhere: (row: number) => string;
}

/** What an editor must put right in a row of words, in French; null when it is right. A word stands in one row alone. */
export function problemOfWords({ lines, index, least, elsewhere }: Rows): string | null {
  const words = splitWords(lines[index]);
  if (words.length < least) return TOO_FEW;
  if (words.length > SEARCH_WORDS_LIMITS.words) return tooMany(words.length);
  const tooLong = words.find(({ length }) => length > SEARCH_WORDS_LIMITS.characters);
  if (tooLong !== undefined) return describeTooLong(tooLong);
  const empty = words.find((word) => !/[\p{L}\p{N}]/u.test(word));
  if (empty !== undefined) return `« ${empty} » n’a ni lettre ni chiffre. Retirez-le.`;
  const twice = words.find((word, place) => words.findIndex(isSameAs(word)) < place);
  if (twice !== undefined) return `« ${twice} » y est deux fois, aux accents et aux majuscules près. Retirez-en un.`;
  for (const [row, line] of lines.slice(0, index).entries()) {
    const repeated = splitWords(line).find((word) => words.some(isSameAs(word)));
    if (repeated !== undefined) return `« ${repeated} » est déjà à la ligne ${String(row + 1)}. ${elsewhere(row + 1)}`;
  }
  return null;
}

/** As the search compares words: without accents, capitals, ligatures or hyphens. */
function isSameAs(word: string): (other: string) => boolean {
  const folded = slugify(word);
  return (other) => slugify(other) === folded;
}

const TOO_FEW =
  'Écrivez au moins deux mots ou expressions qui veulent dire la même chose, séparés par une virgule : « RGPD, protection des données ».';

function tooMany(number: number): string {
  return `Il y a ${count(number, 'mot')} à cette ligne, qui en prend ${String(SEARCH_WORDS_LIMITS.words)} au plus. Retirez ceux que l’on tape le moins.`;
}

function describeTooLong(word: string): string {
  return `« ${word.slice(0, SEARCH_WORDS_LIMITS.characters)}… » est trop long : ${String(SEARCH_WORDS_LIMITS.characters)} caractères au plus. Écrivez ce que l’on taperait dans la recherche, et séparez les mots par une virgule.`;
}
