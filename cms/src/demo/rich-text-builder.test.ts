import { describe, expect, it } from 'vitest';
import { keysWithin } from './references.ts';
import { heading, list, paragraph, picture, richText } from './rich-text-builder.ts';

describe('rich text of the demonstration', () => {
  it('keeps what stands before, within and after bold words', () => {
    expect(paragraph('Le **18 mars** 2021').children).toMatchObject([
      { type: 'text', text: 'Le ', format: 0 },
      { type: 'text', text: '18 mars', format: 1 },
      { type: 'text', text: ' 2021', format: 0 },
    ]);
  });

  it('links to a document by its key, and elsewhere by its address', () => {
    const { children } = paragraph('[le Forum](events:forum-2021) et [son site](https://forum.interconnectes.fr)');
    expect(children).toMatchObject([
      {
        type: 'link',
        fields: { linkType: 'internal', doc: { relationTo: 'events', value: { key: 'events:forum-2021' } } },
      },
      { type: 'text', text: ' et ' },
      { type: 'link', fields: { linkType: 'custom', url: 'https://forum.interconnectes.fr' } },
    ]);
  });

  it('numbers the items of a list from 1', () => {
    expect(list('un', 'deux').children).toMatchObject([{ value: 1 }, { value: 2 }]);
  });

  it('writes the level of a heading as its tag', () => {
    expect(heading('Titre', 3)).toMatchObject({ type: 'heading', tag: 'h3' });
  });

  it('gives two different blocks different ids', () => {
    const [first, second] = [picture('media:a'), picture('media:b')];
    expect(first.fields).not.toEqual(second.fields);
    expect(keysWithin(richText(first, second))).toEqual(['media:a', 'media:b']);
  });
});
