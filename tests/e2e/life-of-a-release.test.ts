import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFrenchWindow } from './support/browser.ts';
import type { CmsClient } from './support/cms-client.ts';
import { startEditor } from './support/editor-at-work.ts';
import { Editor } from './support/editor.ts';
import { useEmptyPlatform } from './support/empty-platform.ts';
import { visit } from './support/visitor.ts';

/** A release from its first words to its withdrawal, as three people live it: who writes it, who publishes it, who reads it. */
const TITLE = 'Le réseau tarabiscote ses usages';
const ADDRESS = '/presse/communiques/le-reseau-tarabiscote-ses-usages/';
const CONTRIBUTOR = {
  name: 'Contributrice du récit',
  email: 'recit@exemple.fr',
  password: 'un-long-mot-de-passe',
  role: 'contributor',
};
const ONLINE = { timeout: 20_000, interval: 100 };

const platform = useEmptyPlatform();
let browser: Browser;
let editor: Editor;
let admin: CmsClient;
let contributor: Editor;
let journalist: BrowserContext;
let release: number;

beforeAll(async () => {
  const options = { permissions: ['clipboard-read', 'clipboard-write'] };
  ({ browser, editor, admin } = await startEditor(platform, { options }));
  await admin.create('users', CONTRIBUTOR);
  const window = await openFrenchWindow(browser);
  const account = { adminEmail: CONTRIBUTOR.email, adminPassword: CONTRIBUTOR.password };
  contributor = await Editor.login(await window.newPage(), { ...platform, ...account });
  journalist = await openFrenchWindow(browser);
});

afterAll(() => browser.close());

describe('a release', { timeout: 120_000 }, () => {
  let page: Page;
  let link: string;

  it('is written by a contributor, who asks for it to be reviewed', async () => {
    await contributor.open('/admin/collections/press-releases/create');
    await contributor.fillTitle(TITLE);
    await contributor.fill('Lieu', 'Lyon');
    await contributor.fillDate('dateline__date', '12/03/2026');
    await contributor.fill('Chapô', 'Nous tarabiscotons avec méthode.');
    await contributor.writeText('Trois cents tarabiscots seront installés.');
    await contributor.page.getByLabel('À relire').check();
    release = await contributor.saveDraft();
    await expect.poll(() => contributor.panelText(), ONLINE).toMatch(/^À relireUne relecture est demandée\./);
    expect(await contributor.page.getByRole('button', { name: 'Publier', exact: true }).count()).toBe(0);
  });

  it('is found by an editor among those to review, and published under embargo', async () => {
    await editor.open('/admin/collections/press-releases?where[or][0][and][0][isToReview][equals]=true');
    await editor.page.locator('tr', { hasText: TITLE }).getByRole('link').first().click();
    await editor.page.waitForURL(new RegExp(`/${String(release)}$`));
    const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000);
    const day = tomorrow.toLocaleDateString('fr-FR', { timeZone: 'Europe/Paris' });
    await editor.fillDate('embargoUntil', `${day} à 09:00`);
    await editor.publish();
    await expect.poll(() => editor.panelText(), ONLINE).toMatch(/^ProgramméParaîtra seul le .+ à 9 h/);
    expect((await visit(platform.siteUrl, ADDRESS)).status).toBe(404);
  });

  it('is opened to a journalist, who reads it', async () => {
    link = await editor.givePressAccess(TITLE, 'Dominique Exemple');
    page = await journalist.newPage();
    await page.goto(link);
    expect(await page.locator('main').textContent()).toContain('Trois cents tarabiscots');
    expect(await page.getByRole('region', { name: 'Embargo' }).count()).toBe(1);
  });

  it('is under embargo for its editor, who sees that the link was opened', async () => {
    await editor.page.reload();
    await expect.poll(() => editor.page.locator('#field-openings .array-field__row').count(), ONLINE).toBe(1);
    await editor.open(`/admin/collections/press-releases/${String(release)}`);
    await expect.poll(() => editor.panelText(), ONLINE).toMatch(/^Sous embargoUn accès de journaliste le montre déjà/);
  });

  it('is public at its hour, for the journalist too', async () => {
    // The admin's field holds minutes; a test has seconds.
    const embargoUntil = new Date(Date.now() + 3000).toISOString();
    await admin.update('press-releases', release, { embargoUntil, _status: 'published' });
    await expect.poll(async () => (await visit(platform.siteUrl, ADDRESS)).status, ONLINE).toBe(200);
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(embargoUntil));
    await page.goto(link);
    expect(page.url()).toBe(`${platform.siteUrl}${ADDRESS}`);
    expect(await page.getByRole('region', { name: 'Embargo' }).count()).toBe(0);
  });

  it('says on top, and in the feed, what its correction corrects', async () => {
    await editor.open(`/admin/collections/press-releases/${String(release)}`);
    await editor.openTab('Pièces et suites');
    await editor.addRow('corrections', 'Correction');
    await editor.fillDate('corrections__0__date', '13/03/2026');
    await editor.fill('Ce qui était faux et ce qui est juste', 'Deux cents tarabiscots, et non trois cents.');
    await editor.publish();
    await expect.poll(() => editor.panelText(), ONLINE).toMatch(/^CorrigéDernière correction : le 13 mars 2026\./);
    await expectOnPage('Deux cents tarabiscots, et non trois cents.');
    await page.reload();
    const main = (await page.locator('main').textContent()) ?? '';
    expect(main.indexOf('Deux cents')).toBeLessThan(main.indexOf('Nous tarabiscotons'));
    await expect
      .poll(async () => (await visit(platform.siteUrl, '/presse/flux.xml')).text, ONLINE)
      .toContain('Deux cents tarabiscots, et non trois cents.');
  });

  it('leaves a page that says why it was withdrawn, and nothing else', async () => {
    await editor.page.locator('#field-withdrawal__reason').fill('Les chiffres venaient d’une autre année.');
    await editor.publish();
    await expect.poll(() => editor.panelText(), ONLINE).toMatch(/^RetiréRetiré le/);
    await expectOnPage('Les chiffres venaient d’une autre année.');
    await page.reload();
    const main = await page.locator('main').textContent();
    expect(main).toContain('Les chiffres venaient d’une autre année.');
    expect(main).not.toContain('tarabiscots');
    await expect
      .poll(async () => (await visit(platform.siteUrl, '/presse/flux.xml')).text, ONLINE)
      .not.toContain('tarabisco');
  });
});

/** The panel says what was decided; the page follows. */
async function expectOnPage(words: string): Promise<void> {
  await expect.poll(async () => (await visit(platform.siteUrl, ADDRESS)).text, ONLINE).toContain(words);
}
