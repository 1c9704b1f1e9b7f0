import { describe, expect, it } from 'vitest';
import { textOf } from './printed-text.ts';
import { printedTree } from './printed-tree.ts';

const read = (html: string) => printedTree(html, 'https://site.example');

describe('a printed text', () => {
  it('keeps the words of a line together, and no white space beside what is no line', () => {
    expect(read('<p>\n  Un <em>mot</em>\n  de plus.<br>\n  Fin.\n</p>\n\n<p>&amp;&nbsp;</p>')).toEqual([
      {
        tag: 'p',
        kinds: [],
        children: [
          'Un ',
          { tag: 'em', kinds: [], children: ['mot'] },
          ' de plus.',
          { tag: 'br', kinds: [], children: [] },
          'Fin.',
        ],
      },
      { tag: 'p', kinds: [], children: ['&\u00a0'] },
    ]);
  });

  it('leads elsewhere by whole addresses', () => {
    const [, link] = read('Lire <a href="/presse/?a=1&amp;b=2">la presse</a>');
    expect(link).toMatchObject({ href: 'https://site.example/presse/?a=1&b=2', children: ['la presse'] });
  });

  it('has an outline without gaps, whatever levels editors left out', () => {
    const tags = read('<h1>a</h1><h3>b</h3><h4>c</h4><h2>d</h2><h4>e</h4>').map((node) =>
      typeof node === 'string' ? node : node.tag,
    );
    expect(tags).toEqual(['h1', 'h2', 'h3', 'h2', 'h3']);
  });

  it('leaves out drawings, and what is for screen readers alone', () => {
    expect(
      read('<p>Ici<svg><title>x</title></svg><span class="visually-hidden"> (autre site)</span></p>'),
    ).toMatchObject([{ children: ['Ici'] }]);
  });

  it('is told in words', () => {
    const html =
      '<h1>Titre</h1><p>Un <a href="https://a.example/">lien</a>, <a href="mailto:a@b.example">a@b.example</a>.</p>' +
      '<ul><li>un<ol><li>deux</li></ol></li></ul><img src="/a.png" alt="Un plan"><img src="/b.png" alt="">' +
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>';
    expect(textOf(read(html))).toBe(
      'Titre\n=====\n\nUn lien (https://a.example/), a@b.example.\n\n- un\n  1. deux\n\n[Image\u00a0: Un plan]\n\nA | B\n1 | 2',
    );
  });

  it('is told in words with the numbers of its lists, merged values repeated, and marks of notes alone', () => {
    const html =
      '<p>Un coût<sup><a id="appel_1" href="#note_1">[1]</a></sup></p><ol start="4"><li>quatre</li><li>cinq</li></ol>' +
      '<table><caption>Aides</caption><thead><tr><th rowspan="2">Ville</th><th colspan="2">Aides</th></tr><tr><th>2023</th><th>2024</th></tr></thead>' +
      '<tbody><tr><th rowspan="2">Brest</th><td>5</td><td>6</td></tr><tr><td colspan="2">8</td></tr></tbody></table>' +
      '<p><a id="note_1" href="#appel_1">[1]</a> En euros.</p>';
    expect(textOf(read(html))).toBe(
      'Un coût[1]\n\n4. quatre\n5. cinq\n\nAides\nVille | Aides | Aides\nVille | 2023 | 2024\nBrest | 5 | 6\nBrest | 8 | 8\n\n[1] En euros.',
    );
  });
});
