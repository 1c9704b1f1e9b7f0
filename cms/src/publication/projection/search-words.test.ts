import { flattenAllFields } from 'payload';
import { expect, it } from 'vitest';
import { SearchWords } from '../../globals/search-words.ts';
import type { SearchWord } from '../../payload-types.ts';
import { projectGlobal } from './project.ts';

const fields = flattenAllFields({ fields: SearchWords.fields });
const project = (document: Omit<SearchWord, 'id'>) =>
  projectGlobal({ slug: 'search-words', document: { id: 1, ...document }, fields });

it('words leave the CMS one by one, each answer with the page that it leads to', () => {
  expect(
    project({
      synonyms: [{ id: 'a', words: 'RGPD , protection des données' }],
      preferred: [
        { id: 'b', questions: 'contact presse, presse', kind: 'section', section: 'press', target: null },
        { id: 'c', questions: 'plan ia', kind: 'internal', target: { relationTo: 'manifestos', value: 4 } },
      ],
    }),
  ).toEqual({
    content: {
      global: 'search-words',
      synonyms: [{ words: ['RGPD', 'protection des données'] }],
      preferred: [
        { kind: 'section', questions: ['contact presse', 'presse'], section: 'press' },
        { kind: 'internal', questions: ['plan ia'], target: { collection: 'manifestos', id: 4 } },
      ],
    },
  });
});

it('an answer whose page was deleted permanently is left out', () => {
  const target = { relationTo: 'manifestos', value: null } as never;
  expect(project({ preferred: [{ questions: 'plan ia', kind: 'internal', target }] })).toMatchObject({
    content: { preferred: [] },
  });
});

it('a row that makes no sense is refused by its name', () => {
  expect(project({ synonyms: [{ words: 'IA, intelligence artificielle' }, { words: 'seul' }] })).toEqual({
    problems: [
      'Le réglage « Mots de la recherche » n’a pas été mis en ligne : le champ « Synonymes, n° 2, Mots et expressions » est vide. Ajoutez au moins un élément, puis publiez de nouveau.',
    ],
  });
});
