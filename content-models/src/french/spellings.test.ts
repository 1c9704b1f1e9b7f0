import { describe, expect, it } from 'vitest';
import { soughtWords, spellingPattern, spellingsOf } from './spellings.ts';

const finds = (typed: string, text: string) =>
  soughtWords(typed).every((word) => new RegExp(spellingPattern(word)).test(text));

describe('what is typed', () => {
  it.each([
    ['metropole', 'La Métropole de Lyon'],
    ['MÉTROPOLE', 'La métropole de Lyon'],
    ['celine', 'Céline Exemple'],
    ["s'engagent", 'Les territoires s’engagent'],
    ['s’engagent', "Les territoires s'engagent"],
    ['coeur', 'Action cœur de ville'],
    ['cœur', 'Action coeur de ville'],
    ['CŒUR', 'Action Cœur de ville'],
    ['poete', 'Le poète'],
    ['saint-denis', 'Saint Denis'],
    ['saint denis', 'Saint-Denis'],
    ['ville lyon', 'Lyon, ville ouverte'],
    ['10 %', 'Plus de 10 % des agents'],
    ['a_b', 'a_b.pdf'],
    ['[x]', 'Texte [x]'],
    ['c\\d^', 'c\\d^'],
    ['', 'tout'],
  ])('« %s » finds « %s »', (typed, text) => {
    expect(finds(typed, text)).toBe(true);
  });

  it.each([
    ['%', 'Aucun pourcentage'],
    ['_', 'Aucun souligné'],
    ['a.b', 'aXb'],
    ['a-z', 'abz'],
    ['lyon paris', 'Lyon'],
    ['metropoles', 'métropole'],
  ])('« %s » does not find « %s »', (typed, text) => {
    expect(finds(typed, text)).toBe(false);
  });

  it('is looked for with the spaces of French', () => {
    expect(soughtWords('12\u00a0300\u202fagents  publics')).toEqual(['12', '300', 'agents', 'publics']);
  });

  it('is cut where a whole text was pasted', () => {
    expect(soughtWords('mot '.repeat(50))).toHaveLength(20);
    expect(soughtWords('x'.repeat(500))).toEqual(['x'.repeat(60)]);
  });

  it('has one spelling where no letters are bound, two elsewhere', () => {
    expect(spellingsOf('été')).toHaveLength(1);
    expect(spellingsOf('sœur')).toHaveLength(2);
  });
});
