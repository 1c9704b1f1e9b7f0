import { buffer } from 'node:stream/consumers';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createDrawer, zipEntries } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFrenchWindow } from './support/browser.ts';
import type { CmsClient, SavedDocument } from './support/cms-client.ts';
import { startEditor } from './support/editor-at-work.ts';
import type { Editor } from './support/editor.ts';
import { useEmptyPlatform } from './support/empty-platform.ts';
import { publishedRelease, uploadPicture } from './support/small-content.ts';
import { visit } from './support/visitor.ts';

const TITLE = 'Le réseau zanzibarine ses territoires';
const ADDRESS = '/presse/communiques/le-reseau-zanzibarine-ses-territoires/';
const DAY_MS = 24 * 60 * 60 * 1000;
const SOON = { timeout: 20_000, interval: 100 };

const platform = useEmptyPlatform();
let browser: Browser;
let editor: Editor;
let admin: CmsClient;
let journalist: BrowserContext;
let release: SavedDocument;

beforeAll(async () => {
  const options = { permissions: ['clipboard-read', 'clipboard-write'] };
  ({ browser, editor, admin } = await startEditor(platform, { options }));
  journalist = await openFrenchWindow(browser);
  const picture = await uploadPicture(admin, 'carte-saperlipopette', '#7a2d8f');
  const embargo = { embargoUntil: new Date(Date.now() + DAY_MS).toISOString() };
  release = await admin.create('press-releases', publishedRelease(TITLE, { cover: picture.id, ...embargo }));
});

afterAll(async () => {
  await browser.close();
});

describe('a journalist, before the hour', { timeout: 120_000 }, () => {
  let link: string;
  let page: Page;

  it('is given by an editor a link to copy', async () => {
    link = await editor.givePressAccess(TITLE, 'Dominique Exemple');
    expect(link.startsWith(`${platform.siteUrl}/presse/acces/`)).toBe(true);
  });

  it('reads the release with its picture, under a notice of the embargo', async () => {
    page = await journalist.newPage();
    const answer = await page.goto(link);
    expect(answer?.status()).toBe(200);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(TITLE);
    await page.getByText(`Texte du communiqué ${TITLE}.`).waitFor();
    const notice = page.getByRole('region', { name: 'Embargo' });
    expect(await notice.textContent()).toMatch(/Sous embargo jusqu’au .+, heure de Paris\.\s+Ne pas diffuser avant\./);
    const picture = page.getByRole('img', { name: /carte-saperlipopette/ });
    await expect
      .poll(() => picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0), SOON)
      .toBe(true);
    expect((await visit(platform.siteUrl, ADDRESS)).status).toBe(404);
  });

  /** Where the engine comes by npm. */
  it.runIf(createDrawer() !== undefined)('takes away the release in one file, which says the embargo', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Tout le communiqué' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('le-reseau-zanzibarine-ses-territoires.zip');
    const texts = zipEntries(await buffer(await download.createReadStream())).filter(({ name }) =>
      name.endsWith('.txt'),
    );
    for (const { name, bytes } of texts) expect(bytes.toString(), name).toMatch(/^Sous embargo jusqu’au/);
  });

  it('is known by the editor to have opened the link', async () => {
    await editor.page.reload();
    const openings = editor.page.locator('#field-openings .array-field__row');
    await expect.poll(() => openings.count(), SOON).toBe(createDrawer() === undefined ? 1 : 2);
    const moment = editor.page.locator('#field-openings__0__at input, #field-openings input').first();
    await expect.poll(() => moment.inputValue(), SOON).toMatch(/^\d\d\/\d\d\/\d{4} à \d\d:\d\d$/);
  });

  it('reads nothing more once the editor has revoked the link', async () => {
    await editor.page.getByLabel('Retiré').check();
    await editor.save();
    const answer = await page.reload();
    expect(answer?.status()).toBe(410);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Ce lien a été retiré');
    expect(await page.content()).not.toContain('zanzibarine');
  });

  it('is led to the public page at its hour', async () => {
    await editor.page.getByLabel('Retiré').uncheck();
    await editor.save();
    const embargoUntil = new Date(Date.now() + 3000).toISOString();
    await admin.update('press-releases', release.id, { embargoUntil, _status: 'published' });
    await expect.poll(async () => (await page.goto(link))?.url(), SOON).toBe(`${platform.siteUrl}${ADDRESS}`);
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(embargoUntil));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(TITLE);
    expect(await page.getByRole('region', { name: 'Embargo' }).count()).toBe(0);
  });
});
