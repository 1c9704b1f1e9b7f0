import { richText } from 'content-models';
import { describe, expect, it } from 'vitest';
import { ProjectionError } from './projection-error.ts';
import { projectRichText } from './rich-text.ts';

const state = (...children: unknown[]) => ({ root: { type: 'root', children } });
const words = (text: string, format = 0) => ({ type: 'text', text, format });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const project = (...children: unknown[]) => richText.parse(projectRichText(state(...children), ['body']));

describe('projectRichText', () => {
  it('keeps words and marks, spaces them the French way, drops empty paragraphs', () => {
    expect(project(paragraph(words('Un mot'), words(' gras !', 1 | 2)), paragraph())).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Un mot', marks: [] },
          { type: 'text', text: ' gras\u00a0!', marks: ['bold', 'italic'] },
        ],
      },
    ]);
  });

  it('gives headings anchors that are unique in the text', () => {
    const heading = (text: string) => ({ type: 'heading', tag: 'h2', children: [words(text)] });
    expect(project(heading('Égalité'), heading('Égalité'))).toMatchObject([
      { level: 2, anchor: 'egalite' },
      { level: 2, anchor: 'egalite-2' },
    ]);
  });

  it('puts a list within a list under the item before it', () => {
    const list = { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [words('Dedans')] }] };
    const [projected] = project({
      type: 'list',
      listType: 'number',
      children: [
        { type: 'listitem', children: [words('Dehors')] },
        { type: 'listitem', children: [list] },
      ],
    });
    expect(projected).toMatchObject({
      ordered: true,
      items: [{ lists: [{ ordered: false, items: [{ lists: [] }] }] }],
    });
  });

  it('drops lists and quotations without a word, and loses no list of an item that has two', () => {
    const item = (...children: unknown[]) => ({ type: 'listitem', children });
    const list = (...children: unknown[]) => ({ type: 'list', listType: 'bullet', children });
    expect(project(list(item()), list(item(list(item()))), { type: 'quote', children: [] })).toEqual([]);
    const [projected] = project(list(item(words('a'), list(item(words('b'))), list(item(words('c'))))));
    const [first] = projected?.type === 'list' ? projected.items : [];
    expect(first?.lists).toMatchObject([
      { items: [{ children: [{ text: 'b' }] }] },
      { items: [{ children: [{ text: 'c' }] }] },
    ]);
  });

  it('removes control characters, which no feed can hold', () => {
    expect(project(paragraph(words('a\u0001b\u000bc')))).toMatchObject([{ children: [{ text: 'ab c' }] }]);
  });

  it('keeps internal links as references and tells sections, e-mail and telephone from web addresses', () => {
    const link = (fields: object) => ({ type: 'link', fields, children: [words('lien')] });
    const [projected] = project(
      paragraph(
        link({ linkType: 'internal', doc: { relationTo: 'manifestos', value: 4 } }),
        link({ linkType: 'custom', url: 'MAILTO:presse@interconnectes.example?subject=Bonjour' }),
        link({ linkType: 'custom', url: 'tel:+33199001234' }),
        link({ linkType: 'custom', url: 'https://exemple.fr/a?b=c' }),
        link({ linkType: 'custom', url: '/commission-numerique/' }),
      ),
    );
    expect(projected).toMatchObject({
      children: [
        { link: { kind: 'internal', target: { collection: 'manifestos', id: 4 } } },
        { link: { kind: 'email', address: 'presse@interconnectes.example' } },
        { link: { kind: 'phone', number: '+33199001234' } },
        { link: { kind: 'external', url: 'https://exemple.fr/a?b=c' } },
        { link: { kind: 'section', section: 'commission' } },
      ],
    });
  });

  it('draws the figures of the association where the editor puts their block', () => {
    const block = (counted?: string) => ({ type: 'block', fields: { blockType: 'keyFiguresByYear', counted } });
    expect(project(block(), block('participants'))).toEqual([
      { type: 'keyFiguresByYear', counted: null },
      { type: 'keyFiguresByYear', counted: 'participants' },
    ]);
  });

  it('keeps the words of a link whose document was deleted permanently', () => {
    const link = { type: 'link', fields: { linkType: 'internal', doc: null }, children: [words('les mots')] };
    expect(project(paragraph(link))).toMatchObject([{ children: [{ type: 'text', text: 'les mots' }] }]);
  });

  it('never lets a script address through', () => {
    const link = { type: 'link', fields: { linkType: 'custom', url: 'javascript:alert(1)' }, children: [words('x')] };
    expect(richText.safeParse(projectRichText(state(paragraph(link)), ['body'])).success).toBe(false);
  });

  it.each([
    ['an unknown block', { type: 'block', fields: { blockType: 'carrousel' } }, 'un bloc'],
    ['an unknown node within a sentence', paragraph({ type: 'mention' }), 'dans une phrase, un élément'],
  ])('refuses %s without a word that the editor does not know, and says after which words it is', (_, node, found) => {
    const attempt = (...before: unknown[]) => {
      try {
        return projectRichText(state(...before, node), ['chapters', 0, 'introduction']);
      } catch (error) {
        return error;
      }
    };
    const refusal = (where: string) =>
      new ProjectionError(
        `contient${found.startsWith('un') ? '' : ','} ${found} que le site ne sait pas afficher, ${where}. Retirez-le ou remplacez-le`,
        ['chapters', 0, 'introduction'],
      );
    expect(attempt()).toEqual(refusal('au début du texte'));
    expect(attempt(paragraph(words('Avant lui.')))).toEqual(refusal('après «\u00a0Avant lui.\u00a0»'));
  });
});
