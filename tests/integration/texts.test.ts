import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Change, NoteMarkNode, ReleaseMessage, RichText, TableCell } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { createDrawer, sitePaths } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { readPdf, tagsOf, type ReadPdf } from '../support/read-pdf.ts';

const text = (words: string) => ({ type: 'text' as const, text: words, marks: [] });
const paragraph = (...words: (string | NoteMarkNode)[]) => ({
  type: 'paragraph' as const,
  children: words.map((one) => (typeof one === 'string' ? text(one) : one)),
});
const item = (words: string, checked: boolean | null = null) => ({ children: [text(words)], checked, lists: [] });
const cell = (words: string, more: Partial<TableCell> = {}): TableCell => ({
  header: null,
  columnSpan: 1,
  rowSpan: 1,
  children: [paragraph(words)],
  ...more,
});
const mark = (role: NoteMarkNode['role']): NoteMarkNode => ({
  type: 'noteMark',
  text: '[1]',
  note: 1,
  role,
  isTarget: true,
});
const heads = { header: 'column' } as const;

const TEXT: RichText = [
  paragraph('Un coût', mark('call'), '.'),
  { type: 'list', ordered: true, start: 4, items: [item('Le quatrième'), item('Le cinquième')] },
  { type: 'list', ordered: false, start: 1, items: [item('Une chose faite', true), item('Une chose à faire', false)] },
  { type: 'quote', children: [paragraph('Premier.'), paragraph('Second.')] },
  {
    type: 'table',
    caption: 'Aides versées',
    headerRows: 2,
    rows: [
      [cell('Ville', { ...heads, rowSpan: 2 }), cell('Aides', { ...heads, columnSpan: 2 })],
      [cell('2023', heads), cell('2024', heads)],
      [cell('Brest', { header: 'row', rowSpan: 2 }), cell('5 000 €'), cell('6 000 €')],
      [cell('8 000 €', { columnSpan: 2 })],
    ],
  },
  { type: 'table', caption: null, headerRows: 0, rows: [[cell('Lieu', { header: 'row' }), cell('Rennes')]] },
  paragraph(mark('note'), ' En euros.'),
];

const RELEASE = SAMPLES.pressRelease({ id: 1, slug: 'aides', title: 'Les aides', body: TEXT });
const PAGE = 'https://site.example/presse/communiques/aides/';

/** Where the engine comes by npm. */
describe.runIf(createDrawer() !== undefined)(
  'a text with merged cells, lists that go on and notes',
  { timeout: 120_000 },
  () => {
    let folder: string;
    let page: string;
    let feed: string;
    let message: ReleaseMessage;
    let pdf: ReadPdf;

    beforeAll(async () => {
      folder = await makeFastFolder('texts-');
      const siteFolder = path.join(folder, 'site');
      const { publicFolder } = sitePaths(siteFolder);
      const publisher = await openPublisher(siteFolder, { drawer: createDrawer() });
      await publisher.publish([...GLOBALS, { kind: 'document', content: RELEASE } satisfies Change]);
      await publisher.drawn();
      message = (await publisher.messageOf(RELEASE.id)) ?? expect.fail('There is no message.');
      await publisher.close();
      page = readFileSync(path.join(publicFolder, 'presse/communiques/aides/index.html'), 'utf8');
      feed = readFileSync(path.join(publicFolder, 'presse/flux.json'), 'utf8');
      pdf = await readPdf(readFileSync(path.join(publicFolder, 'presse/communiques/aides.pdf')));
    });

    afterAll(() => rm(folder, { recursive: true }));

    it('is whole on its page: numbers, boxes, marks both ways, names of tables, heads of cells', () => {
      expect(page).toContain('<ol class="text-list" start="4"><li>Le quatrième</li>');
      expect(page).toMatch(/\[x\] <\/span><span class="visually-hidden">Coché\s?: <\/span>Une chose faite/);
      expect(page).toContain('<blockquote class="quote"><p>Premier.</p><p>Second.</p></blockquote>');
      expect(page).toMatch(/<sup class="note-call"><a id="appel_1" href="#note_1"/);
      expect(page).toMatch(/<p class="end-note"><a id="note_1" href="#appel_1"/);
      expect(page).toContain('aria-label="Aides versées"><table class="text-table"><caption>Aides versées</caption>');
      expect(page).toContain('aria-label="Tableau 2"');
      const idOf = (words: string) => new RegExp(`<th[^>]* id="([^"]+)"[^>]*>${words}</th>`).exec(page)?.[1];
      const headers = /<td headers="([^"]+)" colspan="2">8 000 €<\/td>/.exec(page)?.[1];
      expect(headers?.split(' ')).toEqual(['Aides', '2023', '2024', 'Brest'].map(idOf));
    });

    it('is whole in the feed, where notes lead to the page and to anchors of their own', () => {
      const { items } = JSON.parse(feed) as { items: { content_html: string }[] };
      const html = items[0]?.content_html ?? '';
      expect(html).toContain('<ol start="4">');
      expect(html).toContain('<th scope="col" rowspan="2">Ville</th><th scope="col" colspan="2">Aides</th>');
      expect(html).toContain('<td colspan="2">8 000 €</td>');
      expect(html).toContain('<caption>Aides versées</caption>');
      expect(html).toMatch(new RegExp(`<a id="appel_1" href="${PAGE}#note_1"`));
      expect(html).toMatch(new RegExp(`<a id="note_1" href="${PAGE}#appel_1"`));
    });

    it('is whole in the message to the press, where words alone repeat a merged value in each place', () => {
      expect(message.text).toContain('4. Le quatrième\n5. Le cinquième');
      expect(message.text).toContain('- [x] Une chose faite\n- [ ] Une chose à faire');
      expect(message.text).toContain(
        'Aides versées\nVille | Aides | Aides\nVille | 2023 | 2024\nBrest | 5 000 € | 6 000 €\nBrest | 8 000 € | 8 000 €',
      );
      expect(message.text).toContain('Un coût[1].');
      expect(message.text).toContain('[1] En euros.');
      expect(message.html).toContain('<ol class="text-list" start="4">');
      expect(message.html).toContain('<td colspan="2">8 000 €</td>');
      expect(message.html).toContain('<a id="appel_1" href="#note_1">[1]</a>');
      expect(message.html).toContain('<a id="note_1" href="#appel_1">[1]</a>');
    });

    it('is whole in the PDF: numbers, caption, one cell where cells are merged, links within it', () => {
      expect(tagsOf(pdf.tags, /^Lbl$/).map(({ text: label }) => label.trim())).toEqual(
        expect.arrayContaining(['4.', '5.']),
      );
      expect(tagsOf(pdf.tags, /^Caption$/).map(({ text: caption }) => caption.trim())).toEqual(['Aides versées']);
      const [table] = tagsOf(pdf.tags, /^Table$/);
      const rows = tagsOf(table === undefined ? [] : [table], /^TR$/).map(({ children }) =>
        children.map(({ role, text: words }) => `${role} ${words.trim()}`),
      );
      expect(rows).toEqual([
        ['TH Ville', 'TH Aides'],
        ['TH 2023', 'TH 2024'],
        ['TD Brest', 'TD 5 000 €', 'TD 6 000 €'],
        ['TD 8 000 €'],
      ]);
      expect(pdf.jumps).toBe(2);
    });
  },
);
