import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CmsClient } from './support/cms-client.ts';
import { startEditor } from './support/editor-at-work.ts';
import type { Editor } from './support/editor.ts';
import { useEmptyPlatform } from './support/empty-platform.ts';

/** What an editor types to find a document, without accents nor typographic apostrophes. */
const platform = useEmptyPlatform();
const TITLE = 'Métropole de l’Essai';
let browser: Browser;
let editor: Editor;
let admin: CmsClient;

beforeAll(async () => {
  ({ browser, editor, admin } = await startEditor(platform));
  await admin.create('organizations', { title: TITLE, kind: 'other', _status: 'published' });
});

afterAll(async () => {
  await browser.close();
});

describe('a document whose title has accents', { timeout: 120_000 }, () => {
  it('is found in its list', async () => {
    await editor.open(`/admin/collections/organizations?search=${encodeURIComponent("l'essai metropole")}`);
    await editor.page.getByRole('link', { name: TITLE }).waitFor();
    await editor.open('/admin/collections/organizations?search=m_tropole');
    await editor.page.getByText('Aucun résultat').first().waitFor();
    expect(await editor.page.getByRole('link', { name: TITLE }).count()).toBe(0);
  });

  it('is found in a picker', async () => {
    const { page } = editor;
    await editor.open('/admin/collections/events/create');
    await page.locator('#field-host').getByRole('combobox').fill("l'essai metropole");
    await page.getByRole('option', { name: TITLE, exact: true }).click();
    await page.locator('#field-host').getByText(TITLE, { exact: true }).waitFor();
  });
});
