import { describe, expect, it } from 'vitest';
import { paragraph, richText } from '../demo/rich-text-builder.ts';
import { walkDocument, type WalkedField } from './walk-document.ts';

const text = (name: string): WalkedField => ({ type: 'text', name });
const person: WalkedField = { type: 'relationship', name: 'person', relationTo: 'people' };
const related: WalkedField = { type: 'relationship', name: 'related', relationTo: ['events', 'pages'] };
const body: WalkedField = { type: 'richText', name: 'body' };

describe('a walk through a document', () => {
  it.each<[string, WalkedField, object]>([
    ['a row', { type: 'row', fields: [text('title')] }, { title: 'Mot' }],
    ['a tab', { type: 'tabs', tabs: [{ fields: [text('title')] }] }, { title: 'Mot' }],
    [
      'a tab with a name',
      { type: 'tabs', tabs: [{ name: 'tab', fields: [text('title')] }] },
      { tab: { title: 'Mot' } },
    ],
    ['a group', { type: 'group', name: 'seo', fields: [text('title')] }, { seo: { title: 'Mot' } }],
    ['rows of a list', { type: 'array', name: 'quotes', fields: [text('title')] }, { quotes: [{ title: 'Mot' }] }],
    ['a text of several lines', { type: 'textarea', name: 'lead' }, { lead: 'Mot' }],
    ['a text with structure', body, { body: richText(paragraph('Mot')) }],
  ])('finds the words of %s', (_where, field, stored) => {
    expect(walkDocument([field], { ...stored })).toEqual({ texts: ['Mot'], targets: [] });
  });

  it('finds what is chosen, whole or by its number, and leaves out what was deleted', () => {
    expect(walkDocument([person], { person: 3 }).targets).toEqual(['people/3']);
    expect(walkDocument([person], { person: { id: 3 } }).targets).toEqual(['people/3']);
    expect(walkDocument([person], { person: [3, null, 4] }).targets).toEqual(['people/3', 'people/4']);
    expect(walkDocument([related], { related: [{ relationTo: 'events', value: 5 }] }).targets).toEqual(['events/5']);
  });

  it('finds the links, pictures and blocks of a text', () => {
    const link = { linkType: 'internal', doc: { relationTo: 'pages', value: 7 } };
    const root = richText(
      { ...paragraph(''), children: [{ type: 'link', version: 3, fields: link, children: [] }] },
      { type: 'upload', version: 3, relationTo: 'media', value: 8 },
      { type: 'block', version: 2, fields: { blockType: 'picture', media: 9, caption: 'Vue' } },
    );
    const walk = walkDocument([body], { body: root });
    expect(walk.targets).toEqual(['pages/7', 'media/8', 'media/9']);
    expect(walk.texts.join(' ')).toContain('Vue');
  });

  it('keeps a word whole whatever its marks', () => {
    expect(walkDocument([body], { body: richText(paragraph('inter**connec**tés')) }).texts).toEqual(['interconnectés']);
  });

  it('reads nothing that the form does not show', () => {
    const hidden = { ...text('hash'), admin: { hidden: true } };
    expect(walkDocument([hidden, { ...text('link'), virtual: true }], { hash: 'abc', link: 'def' }).texts).toEqual([]);
  });
});
