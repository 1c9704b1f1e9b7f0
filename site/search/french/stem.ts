/**
 * Endings of French words, of inflection first (number and gender), then of derivation (`engagement`, `engager`,
 * `engagé`). Made for folded words: accents are gone. A light stemmer on purpose, in the manner of J. Savoy's
 * (« A stemming procedure and stopword list for general French corpora », 1999): words brought together by chance cost
 * more than some kept apart, and the form that was typed counts more anyway.
 */

/** Plurals that the rules would miss. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['travaux', 'travail'],
  ['baux', 'bail'],
  ['yeux', 'oeil'],
]);

/** Feminine and doubled endings, once the plural and the last `e` are gone. */
const GENDERS: readonly (readonly [RegExp, string])[] = [
  [/trice?$/, 'teur'],
  [/eus$/, 'eu'],
  [/iv$/, 'if'],
  [/iqu$/, 'ic'],
  [/gu$/, 'g'],
  [/(l|n|t|s)\1$/, '$1'],
];

/** Without number and gender, words whose own endings look like those of others: `communiqué` is of no `commune`. */
const APART: ReadonlySet<string> = new Set(['communic', 'present', 'servic']);

/** A word without the marks of number and gender. @param word folded */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || /\d/.test(word)) return word;
  let stem = word;
  if (stem.endsWith('eaux')) stem = stem.slice(0, -1);
  else if (stem.endsWith('aux') && stem.length > 5) stem = `${stem.slice(0, -3)}al`;
  else if (/[aeo]ux$/.test(stem)) stem = stem.slice(0, -1);
  else if (stem.endsWith('s') && !stem.endsWith('ss')) stem = stem.slice(0, -1);
  if (stem.length > 4) stem = stem.replace(/e{1,2}$/, '');
  if (stem.length > 4) for (const [ending, replacement] of GENDERS) stem = stem.replace(ending, replacement);
  return stem;
}

/** Endings of derivation, the longest first, and the least letters that must stand before each. */
const DERIVATIONS: readonly (readonly [ending: string, least: number])[] = (
  [
    ['issement', 3],
    ['isation', 4],
    ['isateur', 4],
    ['atrice', 3],
    ['ateur', 3],
    ['ation', 3],
    ['ement', 4],
    ['iteur', 4],
    ['ition', 4],
    ['ance', 4],
    ['ence', 4],
    ['anc', 4],
    ['enc', 4],
    ['atif', 4],
    ['itif', 4],
    ['ment', 5],
    ['abl', 4],
    ['ibl', 4],
    ['isme', 4],
    ['ism', 4],
    ['ist', 4],
    ['iser', 4],
    ['ion', 5],
    ['eur', 4],
    ['ant', 4],
    ['ent', 4],
    ['ite', 4],
    ['ete', 5],
    ['age', 4],
    ['ag', 5],
    ['ic', 4],
    ['if', 4],
    ['is', 4],
    ['it', 4],
    ['at', 5],
    ['er', 3],
    ['ez', 3],
    ['ir', 4],
  ] as const
).toSorted(([a], [b]) => b.length - a.length);

/** What the words of a family share: what the index brings together. @param word folded */
export function stem(word: string): string {
  const base = singular(word);
  if (base.length < 5 || /\d/.test(base) || APART.has(base)) return base;
  for (const [ending, least] of DERIVATIONS) {
    if (base.length >= ending.length + least && base.endsWith(ending)) return base.slice(0, -ending.length);
  }
  return base;
}
