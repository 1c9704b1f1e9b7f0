import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFrenchWindow } from './support/browser.ts';
import { CmsClient, type SavedDocument } from './support/cms-client.ts';
import { Editor } from './support/editor.ts';
import { startEditor } from './support/editor-at-work.ts';
import { useEmptyPlatform } from './support/empty-platform.ts';
import { createPerson, pressRelease, publishedRelease, uploadPicture } from './support/small-content.ts';

const platform = useEmptyPlatform();
/** Other files leave documents on the same platform. */
const NAME = 'Énigme-des-Cœurs';

let browser: Browser;
let editor: Editor;
let admin: CmsClient;
let page: Page;
let picture: SavedDocument;
let release: SavedDocument;

beforeAll(async () => {
  ({ browser, editor, admin } = await startEditor(platform));
  page = editor.page;
  picture = await uploadPicture(admin, 'enigme', '#15626b');
  release = await admin.create('press-releases', publishedRelease(`L’${NAME} est résolue`, { cover: picture.id }));
});

afterAll(async () => {
  await browser.close();
});

const finder = () => page.getByRole('dialog', { name: 'Rechercher partout' });
const field = () => finder().getByRole('combobox', { name: 'Rechercher partout' });

describe('the home page', () => {
  it('leads to what is written most, and to what was just saved', async () => {
    const title = `Brouillon de l’${NAME}`;
    await admin.create('press-releases', pressRelease(title, { _status: 'draft' }));
    await editor.open('/admin');
    await page.getByRole('region', { name: 'Derniers brouillons' }).getByRole('link', { name: title }).waitFor();
    await page.getByRole('link', { name: 'Écrire un communiqué' }).click();
    await page.waitForURL('**/collections/press-releases/create');
  });

  it('is the place that the menu marks', async () => {
    await editor.open('/admin/collections/press-kits');
    const menu = page.getByRole('navigation', { name: 'Menu' });
    const isOpen = page.locator('.nav--nav-open');
    // Closed at first in a window of this width; the button is there before it does anything.
    const open = async () => {
      if (!(await isOpen.isVisible())) await page.locator('.nav-toggler').filter({ visible: true }).first().click();
      return isOpen.isVisible();
    };
    await expect.poll(open).toBe(true);
    expect(await menu.locator('[aria-current=page]').allTextContents()).toEqual(['Dossiers de presse']);
    await menu.getByRole('link', { name: 'Aujourd’hui' }).click();
    await page.getByRole('heading', { name: /Aujourd’hui/ }).waitFor();
    expect(await menu.locator('[aria-current=page]').allTextContents()).toEqual(['Aujourd’hui']);
  });
});

describe('the search over everything', () => {
  it('opens a form from the keyboard, whatever accents and apostrophes', async () => {
    await editor.open('/admin');
    await page.getByRole('button', { name: 'Rechercher partout' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type("l'enigme des coeurs est");
    const option = finder().getByRole('option', { selected: true });
    await option.filter({ hasText: 'résolue' }).waitFor();
    expect(await option.textContent()).toContain('Communiqué\u00a0· Publié');
    expect(await field().getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/press-releases/${String(release.id)}`);
    expect(await finder().count()).toBe(0);
  });

  it('asks before it leaves what is not saved', async () => {
    await editor.open(`/admin/collections/press-releases/${String(release.id)}`);
    await editor.fillTitle(`L’${NAME} est résolue, enfin`);
    await page.keyboard.press('Control+k');
    await field().fill('page d’accueil');
    await finder()
      .getByRole('option', { name: /Page d’accueil/ })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Quitter sans enregistrer').waitFor();
    expect(page.url()).toContain(`press-releases/${String(release.id)}`);
  });

  it('shows a contributor no access of journalists', async () => {
    const expiresAt = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString();
    await admin.create('press-accesses', { release: release.id, journalist: 'Sacha Énigme', expiresAt });
    const account = {
      name: 'Chercheuse',
      email: 'chercheuse@exemple.fr',
      password: 'un-long-mot-de-passe',
      role: 'contributor',
    };
    await admin.create('users', account);
    const contributor = await CmsClient.login(platform.cmsUrl, account);
    const kinds = async (client: CmsClient) => {
      const { body } = await client.send('GET', '/api/inventory/search?q=enigme');
      return (body as { found: { kind: string }[] }).found.map(({ kind }) => kind);
    };
    expect(await kinds(admin)).toContain('Accès presse');
    expect(await kinds(contributor)).not.toContain('Accès presse');
    expect(await kinds(contributor)).toContain('Communiqué');
  });
});

describe('a picture', () => {
  it('says what uses it, and says it again before it is deleted', async () => {
    await editor.open(`/admin/collections/media/${String(picture.id)}`);
    const uses = page.getByRole('region', { name: 'Utilisée par 1 contenu en ligne' });
    await uses.getByRole('link', { name: new RegExp(NAME) }).waitFor();
    await page.locator('.doc-controls__popup button').first().click();
    await page.locator('#action-delete').click();
    const warning = page.locator('.confirmation-modal').getByRole('alert');
    await warning.waitFor();
    expect((await warning.textContent())?.replaceAll('\u00a0', ' ')).toMatch(
      /^Cette image est utilisée par 1 contenu en ligne : « L’Énigme/,
    );
  });
});

describe('a form', () => {
  it('tells a draft where it is chosen, and once it is', async () => {
    const draft = await createPerson(admin, 'Camille', `Brouillonne-${NAME}`);
    await admin.update('people', draft.id, { _status: 'draft' });
    const name = `Camille Brouillonne-${NAME} (brouillon)`;
    await editor.open('/admin/collections/press-releases/create');
    await editor.fillTitle('Avec un brouillon');
    await editor.openTab('Personnes et contacts');
    await editor.choose('representatives', name);
    const warning = page.getByRole('status', { name: /1 contenu choisi n’est pas en ligne/ });
    await warning.getByRole('link', { name: /Camille Brouillonne/ }).waitFor();
  });
});

describe('at 360 pixels', () => {
  it('the search and the home page fit', async () => {
    const window = await openFrenchWindow(browser, { viewport: { width: 360, height: 740 } });
    const small = await Editor.login(await window.newPage(), platform);
    await small.page.getByRole('heading', { name: /Aujourd’hui/ }).waitFor();
    await small.page.getByRole('button', { name: 'Rechercher partout' }).click();
    await small.page.keyboard.type('enigme');
    await small.page.getByRole('option').first().waitFor();
    await small.page.keyboard.press('Enter');
    await small.page.waitForURL('**/admin/*/**');
    const button = await small.page.getByRole('button', { name: 'Rechercher partout' }).boundingBox();
    expect((button?.x ?? 360) + (button?.width ?? 0)).toBeLessThanOrEqual(360);
    const widths = await small.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
    await window.close();
  });
});
