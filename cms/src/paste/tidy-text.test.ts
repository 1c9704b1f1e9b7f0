import { describe, expect, it } from 'vitest';
import type { EditorNode } from '../publication/projection/rich-text/editor-node.ts';
import { tidyChildren } from './tidy-text.ts';

const words = (text: string) => ({ type: 'text', text });

describe('a text before it is checked', () => {
  it('has the levels of titles that the editor offers', () => {
    const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ type: 'heading', tag }));
    expect(tidyChildren(tags).map(({ tag }) => tag)).toEqual(['h2', 'h2', 'h3', 'h4', 'h4', 'h4']);
  });

  it('has the words of links without an address, wherever they are, and every other link', () => {
    const link = (fields: object) => ({ type: 'link', fields, children: [words('mot')] });
    const kept = [
      link({ linkType: 'custom', url: 'https://a.example/' }),
      link({ linkType: 'internal', doc: { value: 3 } }),
    ];
    const cell = (...children: EditorNode[]) => ({ type: 'tablecell', children: [{ type: 'paragraph', children }] });
    expect(tidyChildren([cell(link({ linkType: 'custom', url: ' ' }), ...kept)])).toEqual([
      cell(words('mot'), ...kept),
    ]);
  });

  it('has a number for each item of a list, and is otherwise what it was', () => {
    const item = { type: 'listitem', value: 4, indent: 1, children: [words('a')] };
    const block = { type: 'block', fields: { blockType: 'callout' } };
    expect(tidyChildren([item, { ...item, value: null }, block])).toEqual([item, { ...item, value: 1 }, block]);
  });
});
