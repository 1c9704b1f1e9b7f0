import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFrenchWindow } from './support/browser.ts';
import type { CmsClient } from './support/cms-client.ts';
import { startEditor } from './support/editor-at-work.ts';
import type { Editor } from './support/editor.ts';
import { useEmptyPlatform } from './support/empty-platform.ts';
import { createPerson, pressRelease, publishedRelease } from './support/small-content.ts';

const ONLINE = { timeout: 20_000, interval: 100 };

const platform = useEmptyPlatform();
let browser: Browser;
let visitor: BrowserContext;
let editor: Editor;
let admin: CmsClient;

beforeAll(async () => {
  ({ browser, editor, admin } = await startEditor(platform));
  visitor = await openFrenchWindow(browser);
});

afterAll(async () => {
  await browser.close();
});

/** An hour of the last Sunday of March next year, when 2:30 is not there. */
function springNight(hour: string): string {
  const year = new Date().getUTCFullYear() + 1;
  const day = 31 - new Date(Date.UTC(year, 2, 31)).getUTCDay();
  return `${String(day)}/03/${String(year)} à ${hour}`;
}

describe('the panel of a release', { timeout: 120_000 }, () => {
  it('says what « Publier » will do, while the hour is being chosen', async () => {
    const { id } = await admin.create('press-releases', { ...pressRelease('Heure choisie'), _status: 'draft' });
    await editor.open(`/admin/collections/press-releases/${String(id)}`);
    await expect
      .poll(() => editor.panelText(), ONLINE)
      .toMatch(/^Brouillon« Publier » le met sur le site tout de suite\./);
    await editor.fillDate('embargoUntil', springNight('02:30'));
    await expect.poll(() => editor.panelText(), ONLINE).toMatch(/L’heure de « Paraît le » n’est pas comprise\./);
    await editor.fillDate('embargoUntil', springNight('3 h 30'));
    await expect
      .poll(() => editor.panelText(), ONLINE)
      .toMatch(/le fera paraître le dimanche \d+ mars \d+ à 3 h 30 \(heure d’été\)\./);
    await editor.fillDate('embargoUntil', '02/01/2020 à 09:00');
    await expect.poll(() => editor.panelText(), ONLINE).toMatch(/Le jeudi 2 janvier 2020 à 9 h est passé\./);
  });

  it('shows under the field why a past hour is refused', async () => {
    await editor.page.getByRole('button', { name: 'Publier', exact: true }).click();
    const field = editor.page.locator('.field-type', { has: editor.page.locator('#field-embargoUntil') });
    await expect.poll(async () => field.textContent(), ONLINE).toMatch(/est passé/);
    await editor.fillDate('embargoUntil', springNight('3h30'));
    await editor.publish();
    await expect
      .poll(() => editor.panelText(), ONLINE)
      .toMatch(/^ProgramméParaîtra seul le dimanche \d+ mars \d+ à 3 h 30 \(heure d’été\)\.$/);
    // Payload’s own line says « Publié ».
    expect(await editor.page.locator('.doc-controls__status').isVisible()).toBe(false);
  });

  it('stands in the list too, where what is to be reviewed can be gathered', async () => {
    await admin.create('press-releases', { ...pressRelease('Relecture voulue'), isToReview: true, _status: 'draft' });
    await editor.open('/admin/collections/press-releases');
    const row = (title: string) => editor.page.locator('tr', { hasText: title });
    await expect.poll(async () => row('Heure choisie').textContent(), ONLINE).toContain('Programmé');
    expect(await row('Relecture voulue').textContent()).toContain('À relire');
    await editor.open('/admin/collections/press-releases?where[or][0][and][0][isToReview][equals]=true');
    await row('Relecture voulue').waitFor();
    expect(await row('Heure choisie').count()).toBe(0);
  });

  it('says that a release is withdrawn, whose page says why', async () => {
    const { id } = await admin.create('press-releases', publishedRelease('Texte à retirer'));
    await editor.open(`/admin/collections/press-releases/${String(id)}`);
    await expect.poll(() => editor.panelText(), ONLINE).toMatch(/^PubliéEn ligne depuis/);
    await editor.openTab('Pièces et suites');
    await editor.page.locator('#field-withdrawal__reason').fill('Deux chiffres étaient faux.');
    await editor.publish();
    await expect
      .poll(() => editor.panelText(), ONLINE)
      .toMatch(/^RetiréRetiré le .* : sa page dit pourquoi.*En ligne depuis/);
    const page = await visitor.newPage();
    await page.goto(`${platform.siteUrl}/presse/communiques/texte-a-retirer/`);
    expect(await page.locator('main').textContent()).toContain('Deux chiffres étaient faux.');
    expect(await page.locator('main').textContent()).not.toContain('Chapô du communiqué');
    await page.close();
  });
});

describe('a quote', () => {
  it('has an address of its own, and is copied with who says it', async () => {
    const person = await createPerson(admin, 'Camille', 'Exemple');
    const quotes = [{ person: person.id, text: 'Nous le ferons.' }];
    await admin.create('press-releases', publishedRelease('Avec une citation', { quotes }));
    const page = await visitor.newPage();
    await visitor.grantPermissions(['clipboard-read', 'clipboard-write']);
    const address = `${platform.siteUrl}/presse/communiques/avec-une-citation/`;
    await expect.poll(async () => (await page.goto(address))?.status(), ONLINE).toBe(200);
    await page.getByRole('button', { name: 'Copier la citation' }).click();
    await page.getByText('Citation copiée.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const [words, speaker, link = ''] = copied.replace(/\u00a0/g, ' ').split('\n');
    expect([words, speaker]).toEqual(['« Nous le ferons. »', 'Camille Exemple, Conseillère']);
    await page.goto(link);
    expect(await page.locator(':target').textContent()).toContain('Nous le ferons.');
    await page.close();
  });

  it('is read, selected and linked without JavaScript', async () => {
    const plain = await openFrenchWindow(browser, { javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(`${platform.siteUrl}/presse/communiques/avec-une-citation/`);
    expect(await page.getByRole('button', { name: 'Copier la citation' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Lien vers la citation' }).click();
    await page.waitForURL(/#citation-/);
    await plain.close();
  });
});
