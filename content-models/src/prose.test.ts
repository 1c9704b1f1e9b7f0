import { describe, expect, it } from 'vitest';
import { sentencesOf, textsOf } from './prose.ts';

describe('textsOf', () => {
  it('joins what marks and links part within a paragraph, and keeps paragraphs apart', () => {
    const text = (words: string) => ({ type: 'text', text: words, format: 1 });
    const paragraph = {
      type: 'paragraph',
      children: [
        text('Un '),
        { type: 'link', fields: { url: 'https://lien.example/' }, children: [text('lien')] },
        text('.'),
      ],
    };
    expect(textsOf({ root: { children: [paragraph, { type: 'paragraph', children: [text('Fin.')] }] } })).toEqual(
      expect.arrayContaining(['Un lien.', 'Fin.', 'https://lien.example/']),
    );
  });

  it('takes cells, lists within lists and plain fields', () => {
    const inline = (words: string) => [{ type: 'text', text: words, marks: [] }];
    const content = {
      title: 'Titre',
      day: null,
      body: [
        { type: 'table', header: [inline('A')], rows: [[inline('B')]] },
        {
          type: 'list',
          items: [{ children: inline('C'), list: { type: 'list', items: [{ children: inline('D') }] } }],
        },
      ],
    };
    expect(textsOf(content)).toEqual(expect.arrayContaining(['Titre', 'A', 'B', 'C', 'D']));
  });
});

describe('sentencesOf', () => {
  it('parts a text at its full stops, questions and exclamations', () => {
    expect(sentencesOf('À 9\u00a0h\u00a030, on signe\u00a0; puis on part. Vraiment\u00a0? Oui\u00a0!\n\nFin')).toEqual([
      'À 9\u00a0h\u00a030, on signe\u00a0; puis on part.',
      'Vraiment\u00a0?',
      'Oui\u00a0!',
      'Fin',
    ]);
  });
});
