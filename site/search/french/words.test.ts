import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeName, wordsOf } from './words.ts';

const forms = (text: string) => wordsOf(text).map(({ form, isPart }) => (isPart ? `(${form})` : form));

const LETTERS = ['é', 'à', 'ç', 'ô', 'Î', 'œ', ' ', 'l', '’', 'd', '-', '1', '2', '.', ',', 'a', 'Z'];

describe('wordsOf', () => {
  it.each([
    ['l’illectronisme', ['illectronisme']],
    ["L'illectronisme", ['illectronisme']],
    ['lʼillectronisme', ['illectronisme']],
    ['qu’une lorsqu’il jusqu’à', ['une', 'il', 'a']],
    ['le cœur des œuvres, l’Élysée', ['le', 'coeur', 'des', 'oeuvres', 'elysee']],
    ['MÉTROPOLE', ['metropole']],
    ['co-construction', ['coconstruction', '(co)', '(construction)']],
    ['Territoir’Prod', ['territoirprod', '(territoir)', '(prod)']],
    ['aujourd’hui', ['aujourdhui', '(aujourd)', '(hui)']],
    ['e-inclusion', ['einclusion', '(inclusion)']],
    ['l’Île-de-France', ['iledefrance', '(ile)', '(de)', '(france)']],
    ['1 130 agents, 1\u202f300\u00a0000 habitants', ['1130', 'agents', '1300000', 'habitants']],
    ['12,5 % en 2024', ['12.5', 'en', '2024']],
    ['engagement 2.3', ['engagement', '2.3']],
    ['le 1er, la 2e, le 3ᵉ', ['le', '1', 'la', '2', 'le', '3ᵉ']],
    ['R.G.P.D. et RGPD', ['rgpd', 'et', 'rgpd']],
    ['data/IA (numérique)', ['data', 'ia', 'numerique']],
    ['', []],
  ])('reads %j', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it('reads a decomposed text as a composed one', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...LETTERS) }), (text) => {
        expect(forms(text.normalize('NFD'))).toEqual(forms(text));
      }),
    );
  });

  it('says where each word stands, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...LETTERS) }), (text) => {
        let before = 0;
        for (const { start, end, isPart } of wordsOf(text)) {
          expect(end).toBeGreaterThan(start);
          if (!isPart) {
            expect(start).toBeGreaterThanOrEqual(before);
            before = end;
          } else expect(end).toBeLessThanOrEqual(before);
        }
      }),
    );
  });
});

it('wholeName is the same for each writing of a name', () => {
  expect(wholeName('Métropole Européenne de Lille')).toBe('metropole europeenne de lille');
  expect(wholeName('  métropole  européenne de  LILLE ')).toBe('metropole europeenne de lille');
  expect(wholeName('Île-de-France')).toBe(wholeName('ile-de-france'));
});
