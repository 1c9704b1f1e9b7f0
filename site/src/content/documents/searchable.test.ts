import { expect, it } from 'vitest';
import { searchable } from './searchable.ts';

const factsOf = (facts: Parameters<typeof searchable>[0]) => JSON.parse(searchable(facts)['data-search']) as unknown;

it('tells the search what a document is and what it is chosen by', () => {
  const facts = factsOf({
    type: 'Communiqué',
    date: '3 avril 2024',
    day: '2024-04-03',
    names: ['MEL', null],
    themes: ['data', 'inclusion-numerique'],
    territories: ['Nantes Métropole', 'Nantes Métropole'],
    regions: ['Pays de la Loire'],
    people: ['Alix Spécimen'],
    isExample: true,
  });
  expect(facts).toEqual({
    type: 'Communiqué',
    date: '3 avril 2024',
    day: '2024-04-03',
    names: ['MEL'],
    theme: ['Data', 'Inclusion numérique'],
    territoire: ['Nantes Métropole'],
    region: ['Pays de la Loire'],
    personne: ['Alix Spécimen'],
    isExample: true,
  });
});

it('writes nothing of what a page does not have', () => {
  expect(searchable({ type: 'Page', date: null, names: [null], themes: [], isExample: false })).toEqual({
    'data-search': '{"type":"Page"}',
  });
});

it.each([
  ['2024', '2024-01-01'],
  ['2024-05', '2024-05-01'],
  ['2024-05-06', '2024-05-06'],
])('orders what is dated %s as %s', (day, first) => {
  expect(factsOf({ type: 'Label', day })).toMatchObject({ day: first });
});
