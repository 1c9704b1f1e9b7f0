import { describe, expect, it } from 'vitest';
import { changesOf, chosenValues } from './changes.ts';
import { fieldsOfForm } from './form-fields.ts';

const fields = fieldsOfForm([
  { name: 'title', type: 'text', label: 'Titre' },
  { name: 'lead', type: 'textarea', label: 'Chapô' },
  { name: 'place', type: 'text', label: 'Lieu' },
]);
const opened = { title: 'Avant', lead: 'Avant', place: 'Avant' };

describe('changesOf', () => {
  it('names what the editor changed, and what somebody else changed too', () => {
    const mine = { title: 'À moi', lead: 'À moi', place: 'Avant' };
    const saved = { title: 'À eux', lead: 'Avant', place: 'À eux' };
    expect(changesOf({ opened, mine, saved }, fields)).toMatchObject([
      { path: 'title', label: 'Titre', mine: 'À moi', saved: 'À eux', isDisputed: true },
      { path: 'lead', label: 'Chapô', mine: 'À moi', saved: 'Avant', isDisputed: false },
    ]);
  });

  it('leaves out what is saved already', () => {
    const mine = { ...opened, title: 'Le même' };
    expect(changesOf({ opened, mine, saved: mine }, fields)).toEqual([]);
  });
});

describe('chosenValues', () => {
  it('keeps the words of the editor, but where the others are preferred', () => {
    const changes = changesOf(
      { opened, mine: { title: 'À moi', lead: 'À moi', place: 'Avant' }, saved: { ...opened, title: 'À eux' } },
      fields,
    );
    expect(chosenValues(changes, {})).toEqual({ title: 'À moi', lead: 'À moi' });
    expect(chosenValues(changes, { title: 'saved' })).toEqual({ lead: 'À moi' });
  });
});
