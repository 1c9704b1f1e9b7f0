import { expect, it } from 'vitest';
import { searchable } from './searchable.ts';

it('tells the search the type, the date and the themes of a document', () => {
  const attributes = searchable({
    type: 'Communiqué',
    date: '3 avril 2024',
    year: 2024,
    themes: ['data', 'inclusion-numerique'],
  });
  expect(attributes).toEqual({
    'data-pagefind-body': '',
    'data-pagefind-meta': 'type[data-type], date[data-date]',
    'data-pagefind-filter': 'Type[data-type], Année[data-year], Thème[data-theme-0], Thème[data-theme-1]',
    'data-type': 'Communiqué',
    'data-date': '3 avril 2024',
    'data-year': '2024',
    'data-theme-0': 'Data',
    'data-theme-1': 'Inclusion numérique',
  });
});

it('names no attribute that the page does not have', () => {
  expect(searchable({ type: 'Page', isExample: true })).toEqual({
    'data-pagefind-body': '',
    'data-pagefind-meta': 'type[data-type], example[data-example]',
    'data-pagefind-filter': 'Type[data-type]',
    'data-type': 'Page',
    'data-example': 'Exemple',
  });
});
