import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keptWhole } from './kept-whole.ts';

const partsOf = (text: string, place: 'text' | 'table' = 'text') =>
  keptWhole(text, place).map((node) => (typeof node === 'string' ? node : node.children));

it.each([
  ['Écrivez à jean-pierre@saint-denis.fr.', ['Écrivez à ', ['jean-pierre@saint-denis.fr'], '.']],
  ['Appelez le 01 99 00 12 34, merci', ['Appelez le ', ['01 99 00 12 34'], ', merci']],
  ['ou le +262 262 00 12 34.', ['ou le ', ['+262 262 00 12 34'], '.']],
  ['(voir https://a-b.fr/c-d/)', ['(voir ', ['https://a-b.fr/c-d/'], ')']],
  ['la vice-présidente, c’est-à-dire', ['la ', ['vice-présidente'], ', ', ['c’est-à-dire']]],
  ['un tiret – une incise - un autre', ['un tiret – une incise - un autre']],
  ['2 026 000 euros', ['2 026 000 euros']],
])('keeps on one line what is written without a space: %s', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

it('cuts what is longer than a line after a slash, or before another sign', () => {
  expect(partsOf('https://www.exemple.fr/boite-a-outils/guide?page=2')).toEqual([
    ['https://www', '.exemple', '.fr/', 'boite', '-a', '-outils/', 'guide', '?page', '=2'],
  ]);
  expect(partsOf('Villeneuve-Saint-Georges', 'table')).toEqual([['Villeneuve', '-Saint', '-Georges']]);
});

it('changes no word', () => {
  const piece = fc.constantFrom(
    'a',
    'é',
    '-',
    '/',
    '.',
    '@',
    ' ',
    '01',
    'https://',
    'www.',
    '?',
    '=',
    '😀',
    '\n',
    '’',
    'x'.repeat(50),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }),
      fc.constantFrom('text' as const, 'table' as const),
      (pieces, place) => {
        const text = pieces.join('');
        expect(partsOf(text, place).flat().join('')).toBe(text);
      },
    ),
  );
});
