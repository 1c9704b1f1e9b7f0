import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPlatform, type TestPlatform } from '../support/start-platform.ts';
import { openFrenchWindow } from './support/browser.ts';
import type { CmsClient } from './support/cms-client.ts';
import { startEditor } from './support/editor-at-work.ts';
import type { Editor } from './support/editor.ts';
import { readPublicFiles } from './support/public-files.ts';
import { makePicture } from './support/small-content.ts';
import { addressesOfSitemap, search, visit } from './support/visitor.ts';

// Words that no other document holds.
const TITLE = 'Le réseau zanzibarine ses territoires';
const NEW_TITLE = 'Le réseau ragondine ses territoires';
const SLUG = 'le-reseau-zanzibarine-ses-territoires';
const NEW_SLUG = 'territoires-mirliflores';
const QUOTE = 'Nous calembredainons avec méthode';
const DRAFT_WORD = 'turlupinade';
const PICTURE = 'carte-saperlipopette.png';

const ADDRESS = `/presse/communiques/${SLUG}/`;
const NEW_ADDRESS = `/presse/communiques/${NEW_SLUG}/`;
/** Pages and feeds that list a release of the year. */
const LISTS = ['/', '/presse/', '/presse/communiques/', '/presse/communiques/2026/', '/flux.xml', '/presse/flux.xml'];

const ONLINE = { timeout: 20_000, interval: 100 };

/** Nothing follows a publication after more than this. */
const REST_MS = 4000;

let platform: TestPlatform;
let browser: Browser;
let visitor: BrowserContext;
let editor: Editor;
let admin: CmsClient;
let pictureBytes: Buffer;

beforeAll(async () => {
  platform = await startPlatform();
  ({ browser, editor, admin } = await startEditor(platform));
  visitor = await openFrenchWindow(browser);
  pictureBytes = await makePicture('#7a2d8f');
});

afterAll(async () => {
  await browser.close();
  await platform.stop();
});

describe('an editor, from a draft to its withdrawal', { timeout: 180_000 }, () => {
  it('writes a press release with a picture, a quote and a link, and saves it as a draft', async () => {
    const { page } = editor;
    await editor.open('/admin/collections/press-releases/create');
    await editor.fillTitle(TITLE);
    await page.getByLabel('Lieu').first().fill('Lyon');
    await editor.fillDate('dateline__date', '12/03/2026');
    await page.getByLabel('Chapô').fill('Un chapô pour les essais.');
    await editor.linkText('Lire le manifeste sur l’illectronisme', 'Agir face à l’urgence de l’illectronisme');
    await editor.addQuote('Bertrand Serp', QUOTE);
    await editor.addCover({
      name: PICTURE,
      bytes: pictureBytes,
      alt: 'Une carte toute violette',
      credit: 'Camille Exemple',
      licence: 'CC BY 4.0',
    });
    await editor.saveDraft();
    expect(await editor.panel.textContent()).toContain('Jamais publié');
    expect(await page.locator('.doc-controls__status').textContent()).toContain('Brouillon');
  });

  it('sees nothing change on the public site for a draft', async () => {
    await queueToBeEmpty();
    await expectNothingPublic([TITLE, SLUG, QUOTE, PICTURE]);
    expect((await visit(platform.siteUrl, ADDRESS)).status).toBe(404);
    expect(await search(visitor, platform.siteUrl, 'zanzibarine')).not.toContain(ADDRESS);
  });

  it('publishes it, and reads « En ligne » with the address of its page', async () => {
    await editor.publish();
    await expect
      .poll(() => editor.panel.textContent(), ONLINE)
      .toMatch(/^PubliéEn ligne depuis \d\d:\d\d:\d\d \([\d,]+\ss, \d+\spages\)/);
    const link = editor.panel.getByRole('link', { name: 'Voir la page' });
    expect(await link.getAttribute('href')).toBe(`${platform.siteUrl}${ADDRESS}`);
  });

  it('finds on the page what was written, with a link that leads to the manifesto', async () => {
    const page = await visitor.newPage();
    await page.goto(`${platform.siteUrl}${ADDRESS}`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(TITLE);
    const text = await page.locator('main').textContent();
    for (const words of [QUOTE, 'Bertrand Serp', 'Un chapô pour les essais.', 'Lyon', 'Camille Exemple', 'CC BY 4.0']) {
      expect(text).toContain(words);
    }
    const picture = page.getByRole('img', { name: 'Une carte toute violette' });
    await expect
      .poll(() => picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0), ONLINE)
      .toBe(true);
    await page.getByRole('link', { name: 'Lire le manifeste sur l’illectronisme' }).click();
    await page.waitForURL(`${platform.siteUrl}/manifestes/urgence-de-l-illectronisme/`);
    await page.close();
  });

  it.each(LISTS)('finds it in %s', async (address) => {
    const { status, text } = await visit(platform.siteUrl, address);
    expect(status).toBe(200);
    expect(text).toContain(ADDRESS);
    expect(text).toContain(TITLE);
  });

  it('finds it in the sitemap and with the search page', async () => {
    expect(await addressesOfSitemap(platform.siteUrl)).toContain(ADDRESS);
    await expect.poll(() => search(visitor, platform.siteUrl, 'zanzibarine'), ONLINE).toEqual([ADDRESS]);
    expect(await search(visitor, platform.siteUrl, 'calembredainons')).toContain(ADDRESS);
  });

  it('changes the title: it is new wherever it was', async () => {
    await editor.fillTitle(NEW_TITLE);
    await editor.publish();
    await expect.poll(async () => (await visit(platform.siteUrl, ADDRESS)).text, ONLINE).toContain(NEW_TITLE);
    await queueToBeEmpty();
    for (const address of LISTS) expect((await visit(platform.siteUrl, address)).text, address).toContain(NEW_TITLE);
    expect(await search(visitor, platform.siteUrl, 'ragondine')).toEqual([ADDRESS]);
    await expectNothingPublic([TITLE]);
  });

  it('changes the address: the old one redirects', async () => {
    await editor.page.locator('#field-slug').fill(NEW_SLUG);
    await editor.publish();
    await expect.poll(async () => (await visit(platform.siteUrl, NEW_ADDRESS)).status, ONLINE).toBe(200);
    await queueToBeEmpty();
    expect(await visit(platform.siteUrl, ADDRESS)).toMatchObject({ status: 301, location: NEW_ADDRESS });
    for (const address of LISTS) {
      const { text } = await visit(platform.siteUrl, address);
      expect(text, address).toContain(NEW_ADDRESS);
      expect(text, address).not.toContain(ADDRESS);
    }
    const listed = await addressesOfSitemap(platform.siteUrl);
    expect(listed).toContain(NEW_ADDRESS);
    expect(listed).not.toContain(ADDRESS);
    expect(await search(visitor, platform.siteUrl, 'ragondine')).toEqual([NEW_ADDRESS]);
    await expect
      .poll(() => editor.panel.getByRole('link', { name: 'Voir la page' }).getAttribute('href'), ONLINE)
      .toBe(`${platform.siteUrl}${NEW_ADDRESS}`);
  });

  it('saves a draft over it: the site keeps the published version', async () => {
    const before = await filesAtRest();
    await editor.fillTitle(`${NEW_TITLE} ${DRAFT_WORD}`);
    await editor.page.getByLabel('Chapô').fill(`Un chapô ${DRAFT_WORD}.`);
    await editor.saveDraft();
    await queueToBeEmpty();
    expect(await filesAtRest()).toEqual(before);
    await expectNothingPublic([DRAFT_WORD], { isPictureOnline: true });
    expect((await visit(platform.siteUrl, NEW_ADDRESS)).text).toContain(NEW_TITLE);
  });

  it('unpublishes it: the page is gone, and its picture, its quote, its results', async () => {
    await editor.unpublish();
    await expect.poll(async () => (await visit(platform.siteUrl, NEW_ADDRESS)).status, ONLINE).toBe(410);
    await queueToBeEmpty();
    await expect.poll(() => editor.panel.textContent(), ONLINE).toMatch(/^Brouillon.*Hors ligne depuis/);
    expect((await visit(platform.siteUrl, ADDRESS)).status).toBe(410);
    await expectNothingPublic([TITLE, NEW_TITLE, `${SLUG}/`, `${NEW_SLUG}/`, QUOTE, PICTURE, DRAFT_WORD], {
      rules: [SLUG, NEW_SLUG],
    });
    // Where no document holds a word, the search proposes those with a word that begins like it.
    for (const word of ['ragondine', 'calembredainons']) {
      expect(await search(visitor, platform.siteUrl, word)).not.toContain(NEW_ADDRESS);
    }
  });

  it('publishes it again: the page is back', async () => {
    await editor.page.reload();
    await editor.fillTitle(NEW_TITLE);
    await editor.publish();
    await expect.poll(async () => (await visit(platform.siteUrl, NEW_ADDRESS)).status, ONLINE).toBe(200);
    await queueToBeEmpty();
    expect((await visit(platform.siteUrl, NEW_ADDRESS)).text).toContain(NEW_TITLE);
    expect((await visit(platform.siteUrl, ADDRESS)).location).toBe(NEW_ADDRESS);
    expect((await visit(platform.siteUrl, '/presse/flux.xml')).text).toContain(NEW_ADDRESS);
    expect(await search(visitor, platform.siteUrl, 'ragondine')).toEqual([NEW_ADDRESS]);
  });

  it('sees both texts in one tab when another has saved meanwhile, and keeps the one or the other', async () => {
    const words = 'Un chapô écrit dans le premier onglet.';
    const others = 'Un chapô écrit dans l’autre onglet.';
    await editor.page.getByLabel('Chapô').fill(words);
    const other = await editor.inAnotherTab();
    await other.page.getByLabel('Chapô').fill(others);
    await other.saveDraft();
    await expect(editor.saveDraft()).rejects.toThrow('a changé depuis que vous l’avez ouvert');
    const dialog = editor.page.locator('dialog[open]').filter({ hasText: 'Ce contenu a changé' });
    await dialog.getByText(words).waitFor();
    await dialog.getByText(others).waitFor();
    await dialog.getByLabel('Prendre le leur').check();
    await dialog.getByLabel('Garder le mien').check();
    await dialog.getByRole('button', { name: 'Continuer' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await editor.page.getByLabel('Chapô').inputValue()).toBe(words);
    await editor.saveDraft();
    await other.page.close();
  });
});

/** Until every publication that was asked for is done: what is not public then was not merely late. */
/** Hashes of the public files once nothing changes any more: files made from a page and its measures follow it. */
async function filesAtRest() {
  const read = async () => (await readPublicFiles(platform.dataDir)).hashes;
  let before = await read();
  for (;;) {
    await wait(REST_MS);
    const after = await read();
    if (isDeepStrictEqual(before, after)) return after;
    before = after;
  }
}

async function queueToBeEmpty(): Promise<void> {
  await expect.poll(() => admin.find('publications', 'where[status][equals]=queued'), ONLINE).toEqual([]);
}

/** No word in any public file or name of file, and, unless it is online, none of the picture's files. */
async function expectNothingPublic(
  words: readonly string[],
  {
    isPictureOnline = !words.includes(PICTURE),
    rules = [],
  }: { isPictureOnline?: boolean; rules?: readonly string[] } = {},
): Promise<void> {
  const files = await readPublicFiles(platform.dataDir);
  for (const word of words) {
    // The rules of old addresses name them, and they alone.
    const found = files.holding(word).filter((path) => rules.length === 0 || !path.endsWith('redirects.json'));
    expect(found, word).toEqual([]);
  }
  if (isPictureOnline) return;
  for (const bytes of await filesOfPicture()) expect(files.identicalTo(bytes)).toEqual([]);
}

/** The picture as it was sent, and each size that the CMS made of it. */
async function filesOfPicture(): Promise<Buffer[]> {
  const [media] = await admin.find('media', `where[filename][equals]=${PICTURE}`);
  // The shape of an upload as Payload answers it.
  const sizes = Object.values((media?.sizes ?? {}) as Record<string, { filename?: string | null }>);
  const names = [media?.filename, ...sizes.map(({ filename }) => filename)].filter((name) => typeof name === 'string');
  if (names.length < 2) throw new Error('The CMS made no size of the picture.');
  return Promise.all(names.map((name) => readFile(join(platform.dataDir, 'uploads/media', name))));
}
