import type { ClientField } from 'payload';
import { describe, expect, it } from 'vitest';
import { referencesIn, valueInWords } from './value-in-words.ts';

const titles = new Map([['people/3', 'Camille Exemple']]);
const person: ClientField = { name: 'person', type: 'relationship', relationTo: 'people', label: 'Personne' };
const quotes: ClientField = {
  name: 'quotes',
  type: 'array',
  label: 'Citations',
  fields: [person, { name: 'text', type: 'textarea', label: 'Citation' }],
};

describe('valueInWords', () => {
  it.each<[string, ClientField, unknown, string]>([
    ['a text', { name: 'a', type: 'text' }, 'Un mot', 'Un mot'],
    ['nothing', { name: 'a', type: 'text' }, null, ''],
    ['a box', { name: 'a', type: 'checkbox' }, true, 'Oui'],
    ['a day', { name: 'a', type: 'date' }, '2026-03-12T12:00:00.000Z', '12/03/2026'],
    ['words of a date that were not understood', { name: 'a', type: 'date' }, 'un jour', 'un jour'],
    ['choices', { name: 'a', type: 'select', options: [{ label: 'Données', value: 'data' }] }, ['data'], 'Données'],
    ['a document', person, 3, 'Camille Exemple'],
    ['a document that is not known', person, 4, 'Un contenu'],
    ['rows', quotes, [{ id: 'x', person: 3, text: 'Oui.' }], '1. Personne : Camille Exemple ; Citation : Oui.'],
  ])('says %s', (_, field, value, words) => {
    expect(valueInWords(field, value, titles)).toBe(words);
  });

  it('says the words of a text with structure, a line a paragraph', () => {
    const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
    const tree = {
      root: {
        type: 'root',
        children: [
          paragraph('Un début'),
          { type: 'list', children: [{ type: 'listitem', children: [{ type: 'text', text: 'Un point' }] }] },
          { type: 'block', fields: {} },
        ],
      },
    };
    // The editor of the field is the server’s.
    const body = { name: 'body', type: 'richText' } as ClientField;
    expect(valueInWords(body, tree, titles)).toBe('Un début\nUn point\n[encart]');
  });
});

describe('referencesIn', () => {
  it('finds the documents of a field and of its rows', () => {
    expect(referencesIn(quotes, [{ person: 3 }, { person: null }])).toEqual(['people/3']);
    const related: ClientField = { name: 'a', type: 'relationship', relationTo: ['pages', 'people'] };
    expect(referencesIn(related, [{ relationTo: 'pages', value: 2 }])).toEqual(['pages/2']);
  });
});
