import type { ClientField } from 'payload';
import { describe, expect, it } from 'vitest';
import { fieldsOfForm, isSame, valuesOf, withValues } from './form-fields.ts';

const FIELDS: ClientField[] = [
  { name: 'title', type: 'text', label: 'Titre' },
  { name: 'panel', type: 'ui', admin: {} },
  { name: 'slug', type: 'text', label: 'Adresse', admin: { readOnly: true } },
  { name: 'apiKey', type: 'text', label: 'Clé' },
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Texte',
        fields: [
          {
            name: 'dateline',
            type: 'group',
            label: 'Lieu et date',
            fields: [{ type: 'row', fields: [{ name: 'place', type: 'text', label: 'Lieu' }] }],
          },
          { name: 'quotes', type: 'array', label: 'Citations', fields: [{ name: 'text', type: 'text' }] },
        ],
      },
    ],
  },
];

describe('fieldsOfForm', () => {
  it('gives what an editor fills in, with its group, and neither keys nor what only the server writes', () => {
    expect(fieldsOfForm(FIELDS).map(({ path, label }) => [path, label])).toEqual([
      ['title', 'Titre'],
      ['dateline.place', 'Lieu et date › Lieu'],
      ['quotes', 'Citations'],
    ]);
  });
});

describe('valuesOf', () => {
  it('reads values by their paths; a list that a form only counts has no rows', () => {
    const data = { title: 'Un titre', dateline: { place: 'Lyon' }, quotes: 0, password: 'secret' };
    expect(valuesOf(data, fieldsOfForm(FIELDS))).toEqual({ title: 'Un titre', 'dateline.place': 'Lyon', quotes: [] });
  });
});

describe('withValues', () => {
  it('changes values within groups, and leaves what it was given as it was', () => {
    const data = { title: 'Un titre', dateline: { place: 'Lyon', date: 'hier' } };
    expect(withValues(data, { 'dateline.place': 'Nantes', 'seo.title': 'Court' })).toEqual({
      title: 'Un titre',
      dateline: { place: 'Nantes', date: 'hier' },
      seo: { title: 'Court' },
    });
    expect(data.dateline.place).toBe('Lyon');
  });
});

describe('isSame', () => {
  it.each([
    [null, undefined],
    ['', null],
    [[], undefined],
    [false, undefined],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [{ a: 1, b: null }, { a: 1 }],
  ])('holds %j and %j for the same', (one, other) => {
    expect(isSame(one, other)).toBe(true);
  });

  it.each([
    ['a', 'b'],
    [0, null],
    [
      [1, 2],
      [2, 1],
    ],
    [true, false],
  ])('tells %j from %j', (one, other) => {
    expect(isSame(one, other)).toBe(false);
  });
});
