import { GLOBAL_SLUGS, PUBLISHED_COLLECTIONS } from 'content-models';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestPlatform } from '../support/start-platform.ts';
import { foreignTextsIn, textsOf } from './support/admin-words.ts';
import type { CmsClient } from './support/cms-client.ts';
import { startEditor } from './support/editor-at-work.ts';
import { startEmptyPlatform } from './support/empty-platform.ts';
import { paragraph } from './support/rich-text.ts';
import { pressRelease, uploadPicture } from './support/small-content.ts';

/** No screen of the admin shows or says a word of English, of the trade, or a date of elsewhere. */
let platform: TestPlatform;
let browser: Browser;
let page: Page;
let admin: CmsClient;

const OTHERS = [
  'media',
  'documents',
  'redirects',
  'users',
  'publications',
  'press-accesses',
  'press-subscribers',
  'press-deliveries',
] as const;

/** Written by our own code alone. */
const WITHOUT_FORM: readonly string[] = ['publications', 'press-deliveries'];

/** Path of a document that has several versions. */
let release: string;

beforeAll(async () => {
  platform = await startEmptyPlatform();
  const started = await startEditor(platform);
  ({ browser, admin } = started);
  ({ page } = started.editor);
  page.setDefaultTimeout(15_000);
  const picture = await uploadPicture(admin, 'aplat', '#345678');
  const person = await admin.create('people', { firstName: 'Camille', lastName: 'Exemple', _status: 'published' });
  const { id } = await admin.create('press-releases', pressRelease('Un communiqué', { cover: picture.id }));
  await admin.update('press-releases', id, {
    title: 'Un communiqué relu',
    quotes: [{ person: person.id, text: 'Une citation.' }],
    themes: ['data', 'intelligence-artificielle'],
  });
  await admin.update('press-releases', id, { body: paragraph('Un autre texte.') });
  release = `/admin/collections/press-releases/${String(id)}`;
  await admin.create('redirects', { from: '/ancienne/', kind: 'gone' });
});

afterAll(async () => {
  await browser.close();
  await platform.stop();
});

async function open(path: string): Promise<void> {
  await page.goto(`${platform.cmsUrl}${path}`);
  await page.locator('main, .login, form, h1').first().waitFor();
  const form = page.locator('form.collection-edit__form');
  if ((await form.count()) > 0) await page.locator('form[data-form-ready=true]').first().waitFor();
  await settle();
}

/** What comes after the page: panels, lists, what is put in French as it comes. */
async function settle(): Promise<void> {
  let before = '';
  const isStill = async () => {
    const now = (await textsOf(page)).join('\n');
    const isSame = now === before;
    before = now;
    return isSame;
  };
  await expect.poll(isStill, { interval: 250 }).toBe(true);
}

async function expectFrench(place: string): Promise<void> {
  const texts = await textsOf(page);
  // A row is named by what it holds: synonyms of the search are in English too.
  expect(foreignTextsIn(texts.filter((text) => !/^\d+\. /.test(text))), place).toEqual([]);
}

async function pressIfThere(button: Locator): Promise<boolean> {
  if ((await button.count()) === 0) return false;
  await button.first().click();
  await settle();
  return true;
}

describe('in French', { timeout: 180_000 }, () => {
  it.each(['/admin', '/admin/account', '/admin/nulle-part'])('is the screen %s', async (path) => {
    await open(path);
    await expectFrench(path);
  });

  it.each([...PUBLISHED_COLLECTIONS, ...OTHERS])(
    'are the list of %s, its columns, its filters and its form',
    async (slug) => {
      const list = `/admin/collections/${slug}`;
      await open(list);
      await expectFrench(list);
      if (await pressIfThere(page.getByRole('button', { name: 'Colonnes', exact: true })))
        await expectFrench('columns');
      if (await pressIfThere(page.getByRole('button', { name: 'Filtres', exact: true }))) {
        await pressIfThere(page.getByRole('button', { name: 'Ajouter un filtre' }));
        await expectFrench('filters');
      }
      if (WITHOUT_FORM.includes(slug)) return;
      await open(`${list}/create`);
      await expectFrench(`${list}/create`);
    },
  );

  it.each(GLOBAL_SLUGS)('is the setting %s', async (slug) => {
    await open(`/admin/globals/${slug}`);
    await expectFrench(slug);
  });

  it('are a document, its menu, its versions, one of them compared, and the trash', async () => {
    await open(release);
    await expectFrench('document');
    await page.locator('.doc-controls__popup button').first().click();
    await settle();
    await expectFrench('menu of a document');
    await page.locator('#action-delete').click();
    await settle();
    await expectFrench('question before it is deleted');
    await open(`${release}/versions`);
    await expectFrench('versions');
    await page.locator('table tbody a').first().click();
    await page.waitForURL(/\/versions\/\d+/);
    await settle();
    await expectFrench('version compared');
    await open('/admin/collections/press-releases/trash');
    await expectFrench('trash');
  });

  it('is what is said of several documents chosen in a list', async () => {
    await open('/admin/collections/press-releases');
    await page.locator('table tbody input[type=checkbox]').first().click({ force: true });
    await settle();
    await expectFrench('selection');
    await pressIfThere(page.getByRole('button', { name: 'Modifier', exact: true }));
    await expectFrench('fields of several documents');
  });

  it('are the drawers of a form: a link, a picture sent, one chosen, a person', async () => {
    await open(release);
    await page.locator('.rich-text-lexical [contenteditable=true]').first().click();
    await page.keyboard.press('Control+A');
    await page.locator('.toolbar-popup__button-link:not(.disabled)').first().click();
    await settle();
    await expectFrench('link');
    await open('/admin/collections/press-releases/create');
    await page.locator('#field-cover').getByRole('button', { name: 'Ajouter' }).click();
    await page.locator('dialog[open] input[type=file]').first().waitFor({ state: 'attached' });
    await settle();
    await expectFrench('picture sent');
    await open('/admin/collections/press-releases/create');
    await page.locator('#field-cover').getByRole('button', { name: 'Choisir dans la liste' }).click();
    await page.locator('dialog[open] table, dialog[open] .no-results').first().waitFor();
    await settle();
    await expectFrench('picture chosen');
  });

  it('are the menus of a text, and those of a table', async () => {
    await open('/admin/collections/press-releases/create');
    const text = page.locator('.rich-text-lexical [contenteditable=true]').first();
    await text.click();
    await page.keyboard.type('/');
    await settle();
    await expectFrench('menu of the slash');
    await page.keyboard.press('Escape');
    for (const menu of await page.locator('.fixed-toolbar .toolbar-popup__dropdown').all()) {
      await menu.click();
      await settle();
      await expectFrench('menu of the toolbar');
      await page.keyboard.press('Escape');
    }
  });

  it('are the choices of a list, as a screen reader is told', async () => {
    await open('/admin/collections/press-releases/create');
    await page.locator('#field-themes').getByRole('combobox').click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await settle();
    await expectFrench('choices');
  });

  it('are the sentences of a refusal', async () => {
    await open('/admin/collections/press-releases/create');
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await page.locator('[data-sonner-toast]').first().waitFor();
    await settle();
    await expectFrench('refusal');
  });

  it.each(['/admin/logout', '/admin/login', '/admin/forgot'])(
    'is the screen of who is not signed in, %s',
    async (path) => {
      await page.context().clearCookies();
      await open(path);
      await expectFrench(path);
    },
  );
});
