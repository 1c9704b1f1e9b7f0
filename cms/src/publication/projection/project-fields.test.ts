import {
  documentId,
  GLOBAL_MODELS,
  instant,
  isoDay,
  labelledLink,
  line,
  partialDate,
  richText,
  webUrl,
} from 'content-models';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectFields } from './project-fields.ts';

/** A reference to a document of any type. */
const ofAnyType = GLOBAL_MODELS['home-page'].shape.featured.element;

/** What is made of a value by the kind that its field has in the model. */
const project = (kind: z.core.$ZodType, value: unknown) =>
  projectFields(z.strictObject({ field: kind }), { field: value }).field;

describe('projectFields', () => {
  it('takes the fields that the model names, at every depth, and no other', () => {
    const model = z.strictObject({ title: line, rows: z.array(z.strictObject({ text: line })) });
    const stored = { title: 'Titre', secret: 'Secret', rows: [{ text: 'Texte', secret: 'Secret' }] };
    expect(projectFields(model, stored)).toEqual({ title: 'Titre', rows: [{ text: 'Texte' }] });
  });

  it.each([
    ['a text with French spacing', line, ' Vraiment ? ', 'Vraiment\u00a0?'],
    ['an address as it was typed', webUrl, ' https://site.example/?a=b ', 'https://site.example/?a=b'],
    ['a day of Paris', isoDay, '2026-07-06T22:30:00.000Z', '2026-07-07'],
    ['an instant', instant, '2026-07-06T22:30:00+02:00', '2026-07-06T20:30:00.000Z'],
    ['a date known to the month', partialDate, '2026-07 ', '2026-07'],
    ['what is not a date, for the model to refuse it', isoDay, 'demain', 'demain'],
    ['a relationship', documentId, 3, 3],
    ['a relationship that was populated', documentId.nullable(), { id: 3, title: 'Titre' }, 3],
    ['relationships, those deleted permanently left out', z.array(documentId), [3, null, { id: 4 }], [3, 4]],
    [
      'a relationship to one of several types',
      ofAnyType,
      { relationTo: 'events', value: 3 },
      { collection: 'events', id: 3 },
    ],
    ['an answer', z.boolean().nullable(), 'no', false],
    ['an answer that nobody knows', z.boolean().nullable(), 'unknown', null],
    ['a box', z.boolean(), null, false],
    ['a list that was never filled in', z.array(line), undefined, []],
    ['a list of the wrong shape, for the model to refuse it', z.array(line), 'un', 'un'],
  ])('takes %s', (_, kind, value, expected) => {
    expect(project(kind, value)).toEqual(expected);
  });

  it('takes a group that nobody filled in as null where it may be, and keeps one filled in by half', () => {
    const group = z.strictObject({ date: isoDay, note: line });
    expect(project(group.nullable(), { date: null, note: '' })).toBeNull();
    expect(project(group.nullable(), { note: 'Note' })).toEqual({ date: null, note: 'Note' });
    expect(project(group, undefined)).toEqual({ date: null, note: null });
  });

  it('takes of a choice the fields of the one chosen', () => {
    const item = z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('file'), file: documentId }),
      z.strictObject({ kind: z.literal('page'), url: webUrl }),
    ]);
    expect(project(item, { kind: 'page', file: 1, url: 'https://site.example/' })).toEqual({
      kind: 'page',
      url: 'https://site.example/',
    });
    expect(project(item, { kind: 'other' })).toBe('other');
  });

  it('takes links with their words, but those whose document was deleted permanently', () => {
    const target = { relationTo: 'pages', value: 2 };
    const links = [
      { label: 'Page', kind: 'internal', target },
      { label: 'Rien', kind: 'internal', target: null },
      { label: 'Ailleurs', kind: 'external', url: 'https://site.example/', target },
    ];
    expect(project(z.array(labelledLink), links)).toEqual([
      { label: 'Page', link: { kind: 'internal', target: { collection: 'pages', id: 2 } } },
      { label: 'Ailleurs', link: { kind: 'external', url: 'https://site.example/' } },
    ]);
  });

  it('says where a text that can’t be shown is', () => {
    const model = z.strictObject({ chapters: z.array(z.strictObject({ body: richText })) });
    const unknown = { root: { children: [{ type: 'block', fields: { blockType: 'unknown' } }] } };
    expect(() => projectFields(model, { chapters: [{}, { body: unknown }] })).toThrow(
      expect.objectContaining({ path: ['chapters', 1, 'body'] }) as Error,
    );
  });
});
