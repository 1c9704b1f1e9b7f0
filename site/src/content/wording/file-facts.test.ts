import { expect, it } from 'vitest';
import { fileFacts } from './file-facts.ts';

it('tells type, size, length, language and accessibility of a file', () => {
  const file = { filename: 'manifeste-2021.pdf', size: 1_234_000, pages: 12, language: 'fr', isAccessible: true };
  expect(fileFacts(file)).toBe('PDF, 1,2\u00a0Mo, 12\u00a0pages, en français, accessible');
});

it('says nothing of what is unknown', () => {
  const file = { filename: 'logo', size: 900, pages: null, language: 'fr', isAccessible: null };
  expect(fileFacts(file)).toBe('Fichier, 900\u00a0octets, en français');
});
