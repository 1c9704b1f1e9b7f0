// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { CAPTION_MARK, cleanPastedHtml } from './clean-html.ts';
import { pasteSentence } from './paste-sentence.ts';

function paste(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const report = cleanPastedHtml(page);
  return { html: page.body.innerHTML.replaceAll(/\s+/g, ' ').replaceAll('> <', '><').trim(), report };
}

/** As Word writes an item: its mark in a place that says to ignore it. */
const wordItem = (mark: string, level: number, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${36 * level}pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'>` +
  `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;

describe('what is pasted from a word processor', () => {
  it('has lists where it draws lists, one within the other, with their numbers', () => {
    const { html } = paste(
      wordItem('·', 1, 'un') +
        wordItem('o', 2, 'un a') +
        wordItem('§', 3, 'un a i') +
        wordItem('·', 1, 'deux') +
        '<p>Entre</p>' +
        wordItem('4.', 1, 'quatre') +
        wordItem('a)', 2, 'quatre a') +
        wordItem('5.', 1, 'cinq'),
    );
    expect(html.replaceAll(/<o:p><\/o:p>|<!--.*?-->/g, '')).toBe(
      '<ul><li>un<ul><li>un a<ul><li>un a i</li></ul></li></ul></li><li>deux</li></ul><p>Entre</p>' +
        '<ol start="4"><li>quatre<ol><li>quatre a</li></ol></li><li>cinq</li></ol>',
    );
  });

  it.each([
    ['·', 'UL', 1],
    ['o', 'UL', 1],
    ['§', 'UL', 1],
    ['1.', 'OL', 1],
    ['7)', 'OL', 7],
    ['c.', 'OL', 3],
    ['iv.', 'OL', 4],
  ])('has a list where its items begin by « %s » as words', (mark, tag, start) => {
    const { html } = paste(
      `<p class="MsoListParagraph">${mark}&nbsp;&nbsp;&nbsp; <b>Un</b> mot</p><p class="MsoNormal">Suite</p>`,
    );
    const list = tag.toLowerCase();
    expect(html).toBe(
      `<${list}${start === 1 ? '' : ` start="${start}"`}><li><b>Un</b> mot</li></${list}><p class="MsoNormal">Suite</p>`,
    );
  });

  it('keeps paragraphs that begin by a number, a letter or a dash and are no items', () => {
    const text = '<p>1. Objet</p><p>o tempora</p><p>– Non, dit-elle.</p><p>§ 12 du code</p><p>2024&nbsp;: bilan</p>';
    expect(paste(text).html).toBe(text);
  });

  it('keeps its notes as links, leaves out its comments, and says so', () => {
    const { html, report } = paste(
      '<p>Coût<a href="file:///C:/a.docx#_ftn1" name="_ftnref1">[1]</a><span class=MsoCommentReference><a href="#_msocom_1">[c1]</a></span></p>' +
        '<div style="mso-element:footnote-list"><p><a href="#_ftnref1">[1]</a> En euros</p></div>' +
        '<div style="mso-element:comment-list"><p>À vérifier</p></div>',
    );
    expect(html).toContain('<a href="#_ftn1" name="_ftnref1">[1]</a>');
    expect(html).toContain('<a href="#_ftnref1">[1]</a> En euros');
    expect(html).not.toContain('vérifier');
    expect(html).not.toContain('c1');
    expect(pasteSentence(report)).toBe('Les commentaires du traitement de texte n’ont pas été collés.');
  });
});

describe('what is pasted from anywhere', () => {
  it('has titles of the levels that the editor offers, and what is crossed out stays so', () => {
    expect(paste('<h1>a</h1><h3>b</h3><h6>c</h6><del>d</del>').html).toBe('<h2>a</h2><h3>b</h3><h4>c</h4><s>d</s>');
  });

  it('has the caption of a table above it, wherever it stood', () => {
    const above = (words: string) => `<p>${CAPTION_MARK}${words}</p>`;
    const table = '<table><tbody><tr><td>1</td></tr></tbody></table>';
    expect(paste('<table><caption>Aides</caption><tr><td>1</td></tr></table>').html).toBe(above('Aides') + table);
    expect(paste(`<figure>${table}<figcaption>Aides</figcaption></figure>`).html).toBe(
      `<figure>${above('Aides')}${table}</figure>`,
    );
    expect(paste(`${table}<p class="MsoCaption">Tableau 1</p>`).html).toBe(above('Tableau 1') + table);
  });

  it('ticks the items of a check list', () => {
    const { html, report } = paste(
      '<ul><li><input type="checkbox" checked> fait</li><li class="task-list-item"><input type="checkbox"> à faire</li></ul>',
    );
    expect(html).toBe('<ul><li aria-checked="true"> fait</li><li class="" aria-checked="false"> à faire</li></ul>');
    expect(pasteSentence(report)).toBeNull();
  });

  it('keeps links that lead somewhere, and of the others the words, which it names', () => {
    const { html, report } = paste(
      '<a href="https://a.example/un fichier.pdf">a</a><a href="www.b.example">b</a><a href="mailto:c@d.example">c</a><a href="#haut">d</a>' +
        '<a href="">e</a><a href="javascript:void(0)">f</a><a href="page.html">g</a><a href="http://intranet/h">h</a>',
    );
    expect(html).toBe(
      '<a href="https://a.example/un%20fichier.pdf">a</a><a href="https://www.b.example">b</a><a href="mailto:c@d.example">c</a>defgh',
    );
    expect(pasteSentence(report)).toBe(
      '3\u00a0liens sont devenus du texte, faute d’une adresse entière\u00a0: «\u00a0f\u00a0», «\u00a0g\u00a0», «\u00a0h\u00a0».',
    );
  });

  it('leaves out pictures, films and forms, and says what to do instead', () => {
    const { html, report } = paste('<p>a<img src="x.png"><iframe src="y"></iframe></p><style>p{}</style>');
    expect(html).toBe('<p>a</p>');
    expect(pasteSentence(report)).toBe(
      '1\u00a0image n’a pas été collée\u00a0: passez par le bloc «\u00a0Image\u00a0», qui en garde le crédit. ' +
        '1\u00a0élément (vidéo, formulaire ou page intégrée) n’a pas été collé\u00a0: mettez plutôt un lien, ou le bloc «\u00a0Vidéo\u00a0».',
    );
  });
});
