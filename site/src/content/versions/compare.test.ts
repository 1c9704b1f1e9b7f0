import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PASSAGE_KINDS, type Passage } from 'content-models';
import { comparePassages, compareWords, type ComparedPassage, type Part } from './compare.ts';

const without = (change: Part['change'], parts: readonly Part[]) =>
  parts
    .filter((part) => part.change !== change)
    .map(({ text }) => text)
    .join('');

/** The passages of one side; one that is only of the other side leaves nothing. */
const sideOf = (change: Part['change'], compared: readonly ComparedPassage[]): Passage[] =>
  compared
    .filter(({ parts }) => parts.some((part) => part.change !== change))
    .map(({ kind, parts }) => ({ kind, text: without(change, parts) }));

const word = fc.constantFrom('Le', 'réseau', 'réunit', '300', '1\u00a0300', 'élus', 'à', 'Rennes', 'l’État', 'jeudi');
const space = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\u00a0: ', ' – ');
const sentence = fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 14 }).map((words) =>
  words
    .map(([said, after]) => said + after)
    .join('')
    .trim(),
);
const passages = fc.array(fc.record({ kind: fc.constantFrom(...PASSAGE_KINDS), text: sentence }), { maxLength: 8 });

describe('the comparison of two texts', () => {
  it('gives the new one without what was removed, and the old one without what was added', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, fc.string()), fc.oneof(sentence, fc.string()), (before, after) => {
        const parts = compareWords(before, after);
        expect(without('removed', parts)).toBe(after);
        expect(without('added', parts)).toBe(before);
      }),
    );
  });

  it('does the same of whole versions, passage by passage', () => {
    fc.assert(
      fc.property(passages, passages, (before, after) => {
        const compared = comparePassages(before, after);
        expect(sideOf('removed', compared)).toEqual(after);
        expect(sideOf('added', compared)).toEqual(before);
      }),
    );
  });

  it('finds nothing to say of a text that stayed the same', () => {
    fc.assert(
      fc.property(passages, (same) => {
        const parts = comparePassages(same, same).flatMap((passage) => passage.parts);
        expect(parts.filter(({ change }) => change !== 'same')).toEqual([]);
      }),
    );
  });

  it('tells words apart, whole, and joins those that changed together', () => {
    expect(
      compareWords('Près de 300 élus, réunis à Rennes.', 'Près de 1\u00a0300 élues et élus, réunis à Nantes.'),
    ).toEqual([
      { change: 'same', text: 'Près de ' },
      { change: 'added', text: '1\u00a0' },
      { change: 'same', text: '300 ' },
      { change: 'added', text: 'élues et ' },
      { change: 'same', text: 'élus, réunis à ' },
      { change: 'removed', text: 'Rennes' },
      { change: 'added', text: 'Nantes' },
      { change: 'same', text: '.' },
    ]);
    expect(compareWords('un, deux', 'trois, quatre')).toEqual([
      { change: 'removed', text: 'un, deux' },
      { change: 'added', text: 'trois, quatre' },
    ]);
  });

  it('takes a paragraph that shares little with the former one for another', () => {
    const before = [{ kind: 'text', text: 'Le réseau se réunit à Rennes.' } as const];
    const after = [{ kind: 'text', text: 'Cent vingt territoires ont signé la charte.' } as const];
    expect(comparePassages(before, after).map(({ parts }) => parts.map(({ change }) => change))).toEqual([
      ['removed'],
      ['added'],
    ]);
  });
});
