import { expect, it } from 'vitest';
import { findPassages } from './find-passages.ts';

const found = (text: string, words: string) =>
  findPassages(text, words).map(({ start, end }) => text.slice(start, end));

it('finds words whatever their capitals, accents and ligatures', () => {
  expect(found('Élus et élues, ELUS', 'elu')).toEqual(['Élu', 'élu', 'ELU']);
  expect(found('Le cœur du cœur de ville', 'coeur')).toEqual(['cœur', 'cœur']);
  expect(found('Aujourd’hui', "aujourd'hui")).toEqual(['Aujourd’hui']);
});

it('finds nothing for no word, nor for one that is not said', () => {
  expect(found('Bonjour', '  ')).toEqual([]);
  expect(found('Bonjour', 'bonsoir')).toEqual([]);
});
