import type { Browser, FrameLocator, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CmsClient } from './support/cms-client.ts';
import { startEditor } from './support/editor-at-work.ts';
import type { Editor } from './support/editor.ts';
import { useEmptyPlatform } from './support/empty-platform.ts';
import { visit } from './support/visitor.ts';

const SOON = { timeout: 20_000, interval: 50 };

const platform = useEmptyPlatform();
let browser: Browser;
let editor: Editor;
let admin: CmsClient;

beforeAll(async () => {
  ({ browser, editor, admin } = await startEditor(platform));
});

afterAll(async () => {
  await browser.close();
});

describe('the preview, beside the form', { timeout: 120_000 }, () => {
  it('shows what is typed as its page will be, before it is saved', async () => {
    await editor.open('/admin/collections/press-releases/create');
    await editor.fillTitle('Le réseau prévisualise ses territoires');
    await editor.saveDraft();
    await openPreview();
    // A release needs a date: the preview says it, as the publication would.
    await expect.poll(() => said().textContent(), SOON).toMatch(/^Pour voir la page :Le champ « Lieu et date, Date »/);
    await editor.fillDate('dateline__date', '12/03/2027');
    await editor.fill('Chapô', 'Nous calembredainons avant de publier.');
    await expect.poll(() => shownPage().locator('h1').textContent(), SOON).toContain('prévisualise');
    await expect.poll(() => shownPage().locator('.lead').textContent(), SOON).toContain('Nous calembredainons');
    await editor.writeText('Un paragraphe qui s’écrit.');
    await expect.poll(() => shownPage().locator('.prose').textContent(), SOON).toContain('Un paragraphe qui s’écrit.');
    expect(await said().isHidden()).toBe(true);
    expect(await fontOfTitle()).toBe(true);
    // Nothing of it is public, nor saved.
    expect((await visit(platform.siteUrl, '/presse/communiques/le-reseau-previsualise-ses-territoires/')).status).toBe(
      404,
    );
    const [saved] = await admin.find('press-releases', 'where[title][contains]=prévisualise&draft=true');
    expect(saved?.lead ?? '').toBe('');
  });

  it('keeps the last page that could be, and says what stands in the way of the next', async () => {
    await editor.fillTitle('');
    await expect.poll(() => said().textContent(), SOON).toMatch(/^Ceci est la dernière page possible.*« Titre »/s);
    expect(await shownPage().locator('.lead').textContent()).toContain('Nous calembredainons');
    await editor.fillTitle('Le réseau prévisualise ses territoires');
    await expect.poll(() => said().isHidden(), SOON).toBe(true);
  });

  it('is, byte for byte, the page that is then published', async () => {
    // Of a type without files made from it: their weight is known afterwards.
    await admin.create('pages', {
      title: 'Une page prévisualisée',
      summary: 'Nous calembredainons.',
      _status: 'published',
    });
    await expect.poll(async () => (await visit(platform.siteUrl, '/une-page-previsualisee/')).status, SOON).toBe(200);
    const [data] = await admin.find('pages', 'where[title][equals]=Une page prévisualisée');
    const { body } = await admin.send('POST', '/api/preview', { collection: 'pages', data });
    const { text } = await visit(platform.siteUrl, '/une-page-previsualisee/');
    expect(String(body.html).replace(/<base [^>]*>/, '')).toBe(text);
  });

  it('leads nowhere, but further down its own page', async () => {
    await shownPage().getByRole('link', { name: 'Presse', exact: true }).first().click();
    await shownPage().getByRole('link', { name: 'Aller au contenu' }).focus();
    await editor.page.keyboard.press('Enter');
    expect(await shownPage().locator('h1').textContent()).toContain('prévisualise');
    expect(
      await shownPage()
        .locator('main')
        .evaluate((main) => main.getBoundingClientRect().top),
    ).toBeLessThan(200);
  });
});

describe('the preview, asked from elsewhere', () => {
  it('is for who works in the admin', async () => {
    const body = JSON.stringify({ collection: 'pages', data: { id: 1, title: 'Une page' } });
    const asked = await fetch(`${platform.cmsUrl}/api/preview`, { method: 'POST', body });
    expect(asked.status).toBe(403);
    expect((await fetch(`${platform.cmsUrl}/api/preview/frame`)).status).toBe(403);
    // The public site hands nothing over to the process that renders.
    expect((await fetch(`${platform.siteUrl}/brouillon`, { method: 'POST', body })).status).not.toBe(200);
  });

  it('is framed by the admin alone, and runs nothing but its own script', async () => {
    const headersOf = (address: string) =>
      editor.page.evaluate(async (path) => Object.fromEntries((await fetch(path)).headers), address);
    const headers = await headersOf('/api/preview/frame');
    expect(headers['x-frame-options']).toBeUndefined();
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'nonce-[^']+';.*frame-ancestors 'self'$/,
    );
    expect((await headersOf('/admin'))['x-frame-options']).toBe('DENY');
  });
});

async function openPreview(): Promise<void> {
  await editor.page.getByRole('button', { name: 'Aperçu' }).click();
  await editor.page.locator('#live-preview-iframe').waitFor();
}

function frame(): FrameLocator {
  return editor.page.frameLocator('#live-preview-iframe');
}

function said(): Locator {
  return frame().locator('#said');
}

function shownPage(): FrameLocator {
  return frame().frameLocator('iframe:not([hidden])');
}

/** Whether the page has the fonts of the site, which another server sends. */
async function fontOfTitle(): Promise<boolean> {
  return shownPage()
    .locator('h1')
    .evaluate(async (title) => {
      await title.ownerDocument.fonts.ready;
      return [...title.ownerDocument.fonts].some(({ status }) => status === 'loaded');
    });
}
