import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Clue, Secret } from 'content-models';
import { ZipWriter } from '../derived-files/zip-writer.ts';
import { ClueIndex } from './clue-index.ts';
import { textsIn } from './readable.ts';

const secret = (...clues: Clue[]): Secret => ({
  target: { collection: 'press-releases', id: 1 },
  name: 'Communiqué « Secret », brouillon',
  clues,
});
const sentence = (text: string): Clue => ({ kind: 'sentence', text });
const bytes = (text: string) => new TextEncoder().encode(text);
const find = (clue: Clue, file: string, content: string | Uint8Array) => {
  const index = new ClueIndex([secret(clue)]);
  const texts = textsIn(file, typeof content === 'string' ? bytes(content) : content);
  return texts.flatMap((text) => index.find(text)).map(({ clue: { text } }) => text);
};

function archiveOf(name: string, content: string): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new ZipWriter('2024-04-03', (part) => parts.push(part));
  zip.add(name, bytes(content));
  zip.end();
  return Buffer.concat(parts);
}

const SENTENCE = 'L’élue annonce 300 calembredaines à Besançon !';

describe('clues of what is not public', () => {
  it.each([
    ['a page', 'index.html', `<p>${SENTENCE}</p>`],
    ['a page, tags within the sentence', 'index.html', '<p>L’élue annonce <b>300</b> calembredaines à <i>Besançon</i>'],
    [
      'a page, with entities',
      'a.html',
      '<p>L&#39;&#xe9;lue annonce 300&nbsp;calembredaines &agrave; à Besançon</p>'.replace('&agrave; ', ''),
    ],
    ['an attribute', 'a.html', `<img alt="${SENTENCE}">`],
    ['a feed', 'flux.xml', '<item>&lt;p&gt;L’élue annonce &lt;b&gt;300&lt;/b&gt; calembredaines à Besançon</item>'],
    ['a calendar', 'agenda.ics', 'DESCRIPTION:L’élue annonce 300 calem\r\n bredaines à Besançon\\, demain'],
    ['data', 'a.json', JSON.stringify({ a: [{ b: SENTENCE }] }).replaceAll('é', '\\u00e9')],
    ['a table', 'a.csv', `1,"${SENTENCE}"`],
    ['a text of the search', 'recherche/textes/1a2b/0.bin', gzipSync(JSON.stringify({ text: SENTENCE }))],
    ['an archive', 'dossier.zip', archiveOf('a.html', `<p>${SENTENCE}</p>`)],
    ['a contact', 'contacts.vcf', 'NOTE:L’élue annonce 300 calem\r\n bredaines à Besançon\\, demain'],
    ['other capitals, accents and spaces', 'a.txt', 'L’ELUE ANNONCE\u202f300\nCalembredaines A\u00a0BESANC\u0327ON'],
  ])('are found in %s', (_where, file, content) => {
    expect(find(sentence(SENTENCE), file, content)).toEqual([SENTENCE]);
  });

  it('are found in an address, as words of the slug', () => {
    const slug: Clue = { kind: 'slug', text: 'trois-cents-calembredaines' };
    expect(find(slug, 'a.html', '<a href="/presse/communiques/trois-cents-calembredaines/">x</a>')).toHaveLength(1);
    expect(find(slug, 'a.html', '<a href="/presse/communiques/trois-cents-calembours/">x</a>')).toHaveLength(0);
  });

  it('are not found in part of a word, nor across two texts', () => {
    const title: Clue = { kind: 'title', text: 'cent calembredaines' };
    expect(find(title, 'a.html', '<p>cent calembredainesque</p>')).toHaveLength(0);
    expect(find(title, 'a.html', '<p title="calembredaines">cent</p>')).toHaveLength(0);
  });

  it('leave out what is said everywhere', () => {
    expect(find(sentence('Merci à tous.'), 'a.html', '<p>Merci à tous.</p>')).toHaveLength(0);
    expect(find({ kind: 'title', text: 'Presse' }, 'a.html', '<p>Presse</p>')).toHaveLength(0);
  });

  it('come and go with their secret, whatever else is looked for', () => {
    const titlesOf = ({ clues }: Secret) => clues.map(({ text }) => text);
    const word = fc.stringMatching(/^[a-d]{8,9}$/);
    const some = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 4 }), (lists) => {
        const index = new ClueIndex();
        const all = lists.flat().map((words) => secret({ kind: 'title', text: words.join(' ') }));
        let from = 0;
        let before: Secret[] = [];
        for (const list of lists) {
          // Some of the former ones stay, some go, others come.
          const now = [...before.filter((_one, place) => place % 2 === 0), ...all.slice(from, from + list.length)];
          from += list.length;
          const textsNow = new Set(now.flatMap(titlesOf));
          expect(index.replaceWith(now)).toBe(before.flatMap(titlesOf).some((title) => !textsNow.has(title)));
          const text = all.flatMap(({ clues }) => clues.map((clue) => clue.text)).join(' ; ');
          expect(new Set(index.find(text).map((one) => one.secret))).toEqual(
            new Set(new ClueIndex(now).find(text).map((one) => one.secret)),
          );
          before = now;
        }
      }),
    );
  });

  it('are no less when a document is saved again with the same words, and are when they go or another has them', () => {
    const title: Clue = { kind: 'title', text: 'Trois cents calembredaines' };
    const other = { ...secret(title), target: { collection: 'press-releases', id: 2 } as const };
    const index = new ClueIndex([secret(title)]);
    expect(index.replaceWith([secret({ ...title })])).toBe(false);
    expect(index.find('trois cents calembredaines')).toHaveLength(1);
    expect(index.replaceWith([secret(title, sentence(SENTENCE))])).toBe(false);
    expect(index.replaceWith([secret(title)])).toBe(true);
    expect(index.replaceWith([other])).toBe(true);
    expect(index.replaceWith([])).toBe(true);
  });

  it('are found whatever stands around them, among many', () => {
    const word = fc.stringMatching(/^[a-zéèàùçœ]{2,9}$/);
    const phrase = fc.array(word, { minLength: 5, maxLength: 9 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 8 }), phrase, phrase, (phrases, before, after) => {
        const index = new ClueIndex([secret(...phrases.map(sentence))]);
        const [wanted = ''] = phrases;
        const found = index.find(`${before}. ${wanted.toUpperCase()} ; ${after}`).map(({ clue }) => clue.text);
        expect(found).toContain(wanted);
      }),
    );
  });
});
