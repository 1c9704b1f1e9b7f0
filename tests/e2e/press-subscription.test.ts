import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PRESS_SUBSCRIPTION } from 'content-models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkIn, MailServer } from '../support/mail-server.ts';
import type { TestPlatform } from '../support/start-platform.ts';
import { faultsOf } from './support/axe.ts';
import { openFrenchWindow } from './support/browser.ts';
import { CmsClient } from './support/cms-client.ts';
import { Editor } from './support/editor.ts';
import { startEmptyPlatform } from './support/empty-platform.ts';
import { openBrowser } from './support/open-browser.ts';
import { publishedRelease } from './support/small-content.ts';

const ADDRESS = 'lea@journal.example';
const TITLE = 'Le réseau ouvre ses données à tous';
const SOON = { timeout: 30_000, interval: 100 };

let platform: TestPlatform;
let mail: MailServer;
let browser: Browser;
let visitor: BrowserContext;
let page: Page;
let admin: CmsClient;

beforeAll(async () => {
  mail = await MailServer.start();
  platform = await startEmptyPlatform({ SMTP_URL: mail.url, MAIL_FROM: 'presse@site.example' });
  browser = await openBrowser();
  visitor = await openFrenchWindow(browser);
  page = await visitor.newPage();
  admin = await CmsClient.login(platform.cmsUrl, { email: platform.adminEmail, password: platform.adminPassword });
});

afterAll(async () => {
  await browser.close();
  await platform.stop();
  await mail.stop();
});

describe('a journalist', { timeout: 120_000 }, () => {
  it('finds the form from the press room', async () => {
    await page.goto(`${platform.siteUrl}/presse/`);
    await page.getByRole('link', { name: 'Recevoir les communiqués par courriel' }).click();
    await page.getByRole('heading', { level: 1, name: 'Abonnement aux communiqués' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('is told beside the field what is wrong, and finds again what was typed', async () => {
    await page.getByLabel('Votre adresse électronique').fill('lea@journal');
    await page.getByLabel('Data').check();
    await page.getByRole('button', { name: 'M’abonner' }).click();
    const field = page.getByLabel('Votre adresse électronique');
    await expect.poll(() => page.title(), SOON).toMatch(/^Erreur/);
    expect(await field.inputValue()).toBe('lea@journal');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#email-problem').textContent()).toContain('Cette adresse n’est pas complète');
    expect(await page.getByLabel('Data').isChecked()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('asks, by the keyboard alone, then confirms with the link of the message', async () => {
    await page.getByLabel('Votre adresse électronique').fill(ADDRESS);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Regardez votre messagerie' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await expect.poll(() => mail.taken.length, SOON).toBe(1);
    const [message] = await mail.mailTo(ADDRESS);
    await page.goto(platform.siteUrl + linkIn(message ?? {}, PRESS_SUBSCRIPTION.confirmation));
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Confirmer mon abonnement' }).click();
    await page.getByRole('heading', { level: 1, name: 'Votre abonnement est confirmé' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('gets the release that an editor publishes, which says that it was sent', async () => {
    const release = await admin.create('press-releases', publishedRelease(TITLE, { themes: ['data'] }));
    await expect.poll(async () => (await mail.mailTo(ADDRESS)).length, SOON).toBe(2);
    const editor = await Editor.login(await (await openFrenchWindow(browser)).newPage(), platform);
    await editor.open(`/admin/collections/press-releases/${String(release.id)}`);
    await editor.page.getByText(/Par courriel\s:\senvoyé à 1\sabonné\./).waitFor();
    await editor.page.getByRole('link', { name: 'Voir les envois' }).click();
    await editor.page.getByRole('heading', { name: 'Envois à la presse' }).waitFor();
    await editor.page.getByRole('cell', { name: 'Envoyé', exact: true }).waitFor();
  });

  it('reads it in a mail program that loads nothing, in the light and in the dark', async () => {
    const [, message] = await mail.mailTo(ADDRESS);
    const reader = await (await browser.newContext()).newPage();
    const asked: string[] = [];
    reader.on('request', (request) => asked.push(request.url()));
    await reader.setContent(message?.html ?? '');
    expect(await reader.getByRole('heading', { level: 1 }).textContent()).toBe(TITLE);
    expect(asked).toEqual([]);
    expect(await faultsOf(reader)).toEqual([]);
    // Of the program's own colours axe knows those of the light alone.
    await reader.emulateMedia({ colorScheme: 'dark' });
    expect(await reader.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(255, 255, 255)');
  });

  it('leaves with the link of the message', async () => {
    const [, message] = await mail.mailTo(ADDRESS);
    await page.goto(platform.siteUrl + linkIn(message ?? {}, PRESS_SUBSCRIPTION.end));
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Me désabonner' }).click();
    await page.getByRole('heading', { level: 1, name: 'Vous êtes désabonné' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
