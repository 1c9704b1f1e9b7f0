import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEditor } from './support/editor-at-work.ts';
import type { Editor } from './support/editor.ts';
import { useEmptyPlatform } from './support/empty-platform.ts';
import { visit } from './support/visitor.ts';

/** What an editor pastes from elsewhere is published as it is seen, or is said to be left out. */
const platform = useEmptyPlatform();
const ONLINE = { timeout: 30_000, interval: 100 };
let browser: Browser;
let editor: Editor;

beforeAll(async () => {
  ({ browser, editor } = await startEditor(platform));
});

afterAll(async () => {
  await browser.close();
});

/** Pastes in a new page, publishes it, and gives its page as a visitor has it. */
async function publishPasted(title: string, html: string): Promise<string> {
  await editor.open('/admin/collections/pages/create');
  await editor.fillTitle(title);
  await editor.paste(html);
  await editor.publish();
  const address = `/${title.toLowerCase().replaceAll(' ', '-')}/`;
  await expect.poll(async () => (await visit(platform.siteUrl, address)).status, ONLINE).toBe(200);
  return (await visit(platform.siteUrl, address)).text;
}

/** As Word writes the item of a list. */
const wordItem = (mark: string, level: number, words: string) =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${String(level)} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;

describe('what an editor pastes', () => {
  it('from Word keeps its lists and their numbers, and notes that lead both ways', async () => {
    const page = await publishPasted(
      'Collage de Word',
      `<p class=MsoNormal>Un coût<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>.</p>` +
        wordItem('·', 1, 'Un point') +
        wordItem('o', 2, 'Un point du point') +
        `<p class=MsoNormal>Entre deux.</p>` +
        wordItem('4.', 1, 'Le quatrième') +
        wordItem('5.', 1, 'Le cinquième') +
        `<div style='mso-element:footnote-list'><hr><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> En euros.</p></div>`,
    );
    expect(page).toContain(
      '<ul class="text-list"><li>Un point<ul class="text-list"><li>Un point du point</li></ul></li></ul>',
    );
    expect(page).toContain('<ol class="text-list" start="4"><li>Le quatrième</li><li>Le cinquième</li></ol>');
    expect(page).toMatch(/Un coût<sup class="note-call"><a id="appel_1" href="#note_1"[^>]*>\[1\]<\/a><\/sup>\./);
    expect(page).toMatch(/<a id="note_1" href="#appel_1"[^>]*>\[1\]<\/a> En euros\./);
    expect(page).not.toContain('·\u00a0');
  });

  it('keeps the paragraphs of a quotation, and the merged cells, heads and caption of a table', async () => {
    const page = await publishPasted(
      'Collage d une page',
      '<blockquote><p>Premier.</p><p>Second.</p></blockquote>' +
        '<table><caption>Aides versées</caption><thead><tr><th rowspan="2">Ville</th><th colspan="2">Aides</th></tr><tr><th>2023</th><th>2024</th></tr></thead>' +
        '<tbody><tr><th scope="row" rowspan="2">Brest</th><td>5 000 €</td><td>6 000 €</td></tr><tr><td colspan="2">8 000 €</td></tr></tbody></table>',
    );
    expect(page).toContain('<blockquote class="quote"><p>Premier.</p><p>Second.</p></blockquote>');
    expect(page).toContain('aria-label="Aides versées"');
    expect(page).toContain('<caption>Aides versées</caption>');
    expect(page).toMatch(
      /<thead><tr><th scope="col"[^>]* rowspan="2">Ville<\/th><th scope="col"[^>]* colspan="2">Aides<\/th><\/tr>/,
    );
    expect(page).toMatch(/<th scope="row"[^>]* rowspan="2">Brest<\/th>/);
    expect(page).toMatch(/<td headers="[^"]+" colspan="2">8\u00a0000\u00a0€<\/td>/);
  });

  it('shows as text the links that lead nowhere, leaves pictures out, and says both to the editor', async () => {
    const page = await publishPasted(
      'Collage incomplet',
      '<h1>Un titre</h1><p><a href="page.html">Un lien perdu</a> et <a href="">rien</a>. <img src="x.png"></p><h6>Un détail</h6>',
    );
    const told = editor.page.getByText('1 lien est devenu du texte');
    expect(await told.first().textContent()).toContain('1\u00a0image n’a pas été collée');
    expect(page).toContain('<p>Un lien perdu et rien.');
    expect(page).toMatch(/<h2[^>]*>Un titre<\/h2>/);
    expect(page).toMatch(/<h4[^>]*>Un détail<\/h4>/);
  });

  it('is read once, and undone at once', async () => {
    await editor.open('/admin/collections/pages/create');
    await editor.paste('<p>Collé une fois.</p>');
    const text = editor.page.locator('.rich-text-lexical [contenteditable=true]').first();
    expect(await text.textContent()).toBe('Collé une fois.');
    await editor.page.keyboard.press('Control+z');
    expect(await text.textContent()).toBe('');
  });
});
