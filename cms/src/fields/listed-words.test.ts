import { describe, expect, it } from 'vitest';
import { FIRST_PREFERRED, FIRST_SYNONYMS } from '../globals/first-search-words.ts';
import { problemOfWords, splitWords } from './listed-words.ts';

const elsewhere = (row: number) => `Voyez la ligne ${row}.`;
const problemOf = (lines: readonly string[], least = 2) =>
  problemOfWords({ lines, index: lines.length - 1, least, elsewhere });

describe('the words of a line', () => {
  it('are parted by commas or semicolons, without the space around them', () => {
    expect(splitWords(' RGPD,  règlement   général ;protection des données,')).toEqual([
      'RGPD',
      'règlement général',
      'protection des données',
    ]);
  });

  it('are none when nothing is written', () => {
    expect([undefined, null, '', ' , '].flatMap(splitWords)).toEqual([]);
  });
});

describe('a line of words', () => {
  it('is right with words that no other line has', () => {
    expect(problemOf(['IA, intelligence artificielle', 'RGPD, protection des données'])).toBeNull();
    expect(problemOf(['contact presse'], 1)).toBeNull();
  });

  it('is refused with fewer words than it takes, and shows how to write it', () => {
    expect(problemOf(['RGPD'])).toMatch(/^Écrivez au moins deux mots .* virgule : « RGPD, /);
  });

  it.each(['RGPD, rgpd', 'Métropole, metropole', 'cœur de ville, coeur-de-ville', "l’IA, l'ia"])(
    'is refused with the same words twice: %s',
    (line) => {
      const [, second = ''] = splitWords(line);
      expect(problemOf([line])).toBe(
        `« ${second} » y est deux fois, aux accents et aux majuscules près. Retirez-en un.`,
      );
    },
  );

  it('is refused with a word that a line before it has, and says which and what to do', () => {
    const lines = ['IA, intelligence artificielle', 'Données ouvertes, open data', 'donnees ouvertes, libres'];
    expect(problemOf(lines)).toBe('« Données ouvertes » est déjà à la ligne 2. Voyez la ligne 2.');
    // The one that came first is right.
    expect(problemOfWords({ lines, index: 1, least: 2, elsewhere })).toBeNull();
  });

  it('is refused with a word that is too long, with too many or without a letter', () => {
    expect(problemOf([`RGPD, ${'x'.repeat(81)}`])).toMatch(/est trop long : 80 caractères au plus\. Écrivez/);
    expect(problemOf([Array.from({ length: 21 }, (_, index) => `mot ${index}`).join()])).toMatch(
      /^Il y a 21\smots à cette ligne, qui en prend 20 au plus\. Retirez/,
    );
    expect(problemOf(['RGPD, !?'])).toBe('« !? » n’a ni lettre ni chiffre. Retirez-le.');
  });
});

it('what a new installation begins with is right', () => {
  const questions = FIRST_PREFERRED.map((answer) => answer.questions);
  const problems = [
    ...FIRST_SYNONYMS.map((_, index) => problemOfWords({ lines: FIRST_SYNONYMS, index, least: 2, elsewhere })),
    ...questions.map((_, index) => problemOfWords({ lines: questions, index, least: 1, elsewhere })),
  ];
  expect(problems.filter((problem) => problem !== null)).toEqual([]);
});
