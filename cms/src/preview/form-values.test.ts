import { flattenAllFields, type Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { formValues } from './form-values.ts';

const FIELDS: Field[] = [
  { name: 'title', type: 'text' },
  {
    name: 'quotes',
    type: 'array',
    fields: [
      { name: 'text', type: 'text' },
      { name: 'notes', type: 'array', fields: [{ name: 'note', type: 'text' }] },
    ],
  },
  {
    name: 'withdrawal',
    type: 'group',
    fields: [{ name: 'steps', type: 'array', fields: [{ name: 'step', type: 'text' }] }],
  },
  { name: 'parts', type: 'blocks', blocks: [] },
];

describe('values of a form', () => {
  it('have a list where the form counts none', () => {
    const typed = { id: 3, title: 'Titre', quotes: 0, withdrawal: { steps: 0 }, parts: 0 };
    expect(formValues(flattenAllFields({ fields: FIELDS }), typed)).toEqual({
      id: 3,
      title: 'Titre',
      quotes: [],
      withdrawal: { steps: [] },
      parts: [],
    });
  });

  it('are those of its rows, at any depth', () => {
    const typed = {
      quotes: [
        { id: 'a', text: 'Bonjour', notes: 0 },
        { text: 'Bonsoir', notes: [{ note: 'x' }] },
      ],
    };
    expect(formValues(flattenAllFields({ fields: FIELDS }), typed)).toEqual({
      quotes: [
        { id: 'a', text: 'Bonjour', notes: [] },
        { text: 'Bonsoir', notes: [{ note: 'x' }] },
      ],
    });
  });

  it('say nothing of what the form does not hold', () => {
    expect(formValues(flattenAllFields({ fields: FIELDS }), { title: 'Titre' })).toEqual({ title: 'Titre' });
  });
});
