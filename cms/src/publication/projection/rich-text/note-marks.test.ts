import { richText } from 'content-models';
import { describe, expect, it } from 'vitest';
import { projectRichText } from '../rich-text.ts';

const words = (text: string) => ({ type: 'text', text, format: 0 });
const link = (url: string, text: string) => ({
  type: 'link',
  fields: { linkType: 'custom', url },
  children: [words(text)],
});
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

/** Each paragraph as it is read, with `→n` after the call of a note and `←n` after the way back. */
function read(...children: unknown[]): string[] {
  return richText.parse(projectRichText({ root: { type: 'root', children } }, ['body'])).map((block) =>
    block.type === 'paragraph'
      ? block.children
          .map((node) => {
            if (node.type === 'noteMark')
              return `${node.text}${node.role === 'call' ? '→' : '←'}${String(node.note)}${node.isTarget ? '' : '*'}`;
            return node.type === 'text' ? node.text : '?';
          })
          .join('')
      : expect.fail(`There is a ${block.type}.`),
  );
}

describe('the notes of a text', () => {
  it.each([
    ['Word, at the foot of pages', '#_ftn1', '#_ftnref1'],
    ['Word, at the end', '#_edn1', '#_ednref1'],
    [
      'Word, with the place of the file',
      'file:///C:/Users/a/Communiqu%C3%A9.docx#_ftn1',
      'file:///C:/Users/a/Communiqu%C3%A9.docx#_ftnref1',
    ],
    ['LibreOffice', '#sdfootnote1sym', '#sdfootnote1anc'],
    ['LibreOffice, at the end', '#sdendnote1sym', '#sdendnote1anc'],
    ['Google Docs', '#ftnt1', '#ftnt_ref1'],
    ['Markdown', '#fn:1', '#fnref:1'],
    ['WordPress', '#0b1c2d3e-1111-4222-8333-444455556666', '#0b1c2d3e-1111-4222-8333-444455556666-link'],
  ])('lead both ways when they come from %s', (_, call, back) => {
    expect(
      read(
        paragraph(words('Un coût'), link(call, '[1]'), words('.')),
        paragraph(link(back, '[1]'), words('En euros.')),
      ),
    ).toEqual(['Un coût[1]→1.', '[1]←1 En euros.']);
  });

  it('are those of their own piece where two pieces number them alike', () => {
    const piece = (name: string) => [
      paragraph(words(name), link('#_ftn1', '[1]')),
      paragraph(link('#_ftnref1', '[1]'), words(` Note de ${name}`)),
    ];
    expect(read(...piece('A'), ...piece('B'))).toEqual(['A[1]→1', '[1]←1 Note de A', 'B[1]→2', '[1]←2 Note de B']);
  });

  it('lead back to the first of several calls', () => {
    expect(
      read(
        paragraph(
          link('#ftnt2', '[2]'),
          words(' puis '),
          link('#ftnt1', '[1]'),
          words(' et encore '),
          link('#ftnt2', '[2]'),
        ),
        paragraph(link('#ftnt_ref1', '[1]'), words(' un')),
        paragraph(link('#ftnt_ref2', '[2]'), words(' deux')),
      ),
    ).toEqual(['[2]→1 puis [1]→2 et encore [2]→1*', '[1]←2 un', '[2]←1 deux']);
  });

  it('are words where the other mark was not copied, as any place of a page that was left behind', () => {
    expect(
      read(
        paragraph(
          link('#_ftn1', '[1]'),
          words(', '),
          link('#_Toc123', 'Sommaire'),
          words(', '),
          link('#', 'haut'),
          link('', '!'),
        ),
        paragraph(link('#_ftnref9', '[9]'), words(' perdue')),
      ),
    ).toEqual(['[1], Sommaire, haut!', '[9] perdue']);
  });
});
