import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFrenchWindow } from './support/browser.ts';
import { CmsClient } from './support/cms-client.ts';
import { Editor } from './support/editor.ts';
import { useEmptyPlatform } from './support/empty-platform.ts';
import { openBrowser } from './support/open-browser.ts';

/** Days and hours as people type them: understood as they were meant, or refused where they stand. */
const ONLINE = { timeout: 20_000, interval: 100 };
const MINUTE = 60_000;

const platform = useEmptyPlatform();
let browser: Browser;
let editor: Editor;
let admin: CmsClient;

beforeAll(async () => {
  browser = await openBrowser();
  // The editor is far from Paris: the hours are those of Paris all the same.
  const window = await openFrenchWindow(browser, { timezoneId: 'America/Martinique' });
  editor = await Editor.login(await window.newPage(), platform);
  admin = await CmsClient.asAdministrator(platform);
});

afterAll(async () => {
  await browser.close();
});

describe('« Paraît le » of a page', { timeout: 180_000 }, () => {
  let hour: Date;

  it('is typed, and said in words', async () => {
    await editor.open('/admin/collections/pages/create');
    await editor.fillTitle('Page à son heure');
    // The next whole minute that leaves time to publish.
    hour = new Date(Math.ceil((Date.now() + 45_000) / MINUTE) * MINUTE);
    await editor.fillDate('embargoUntil', inWords(hour));
    await editor.publish();
    await expect.poll(() => editor.panelText(), ONLINE).toMatch(/^ProgramméeParaîtra seule le .+\.$/);
    expect(Date.now(), 'published before the hour').toBeLessThan(hour.getTime());
    expect(await statusOfPage()).toBe(404);
    await editor.open('/admin/collections/pages');
    const row = editor.page.locator('tr', { hasText: 'Page à son heure' });
    await expect.poll(async () => row.textContent(), ONLINE).toContain('Programmée');
  });

  it.each([
    ['15/12/2027', /Écrivez aussi l’heure/],
    ['mardi 15 décembre 2027 14h', /c’est un mercredi/],
    ['31/02/2027 9h', /Ce jour n’existe pas/],
    ['28/03/2027 2h30', /Il n’y a pas de/],
    ['bientôt', /n’est pas comprise/],
  ])('says why « %s » is refused, keeps it, and saves nothing of it', async (typed, reason) => {
    const { page } = editor;
    await editor.open('/admin/collections/pages/create');
    await editor.fillTitle(`Refus de ${typed.replaceAll('/', '-')}`);
    await editor.fillDate('embargoUntil', typed);
    const field = page.locator('.field-type', { has: page.locator('#field-embargoUntil') });
    await expect.poll(() => field.getByRole('alert').textContent(), ONLINE).toMatch(reason);
    await page.keyboard.press('Control+s');
    await page.locator('.toast-error').first().waitFor();
    expect(await page.locator('#field-embargoUntil').inputValue()).toBe(typed);
    expect(page.url()).toContain('/create');
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await expect.poll(() => field.getByRole('alert').textContent(), ONLINE).toMatch(reason);
    expect(await page.locator('#field-embargoUntil').inputValue()).toBe(typed);
    expect(await admin.find('pages', 'draft=true&where[title][contains]=Refus')).toEqual([]);
  });

  it('is saved by Ctrl+S while it is being typed', async () => {
    const { page } = editor;
    await editor.open('/admin/collections/pages/create');
    await editor.fillTitle('Heure au clavier');
    await page.locator('#field-embargoUntil').click();
    await page.keyboard.type('15-12-27 14.30');
    await page.keyboard.press('Control+s');
    await page.waitForURL(/\/\d+$/);
    expect(await hourOf('Heure au clavier')).toBe('2027-12-15T13:30:00.000Z');
    await page.reload();
    await expect.poll(() => page.locator('#field-embargoUntil').inputValue(), ONLINE).toBe('15/12/2027 à 14:30');
  });

  it('is understood when it is pasted, spaces that do not break included', async () => {
    const { page } = editor;
    await editor.open('/admin/collections/pages/create');
    await editor.fillTitle('Heure collée');
    await page.locator('#field-embargoUntil').click();
    await page.keyboard.insertText('mercredi\u00a015\u00a0décembre 2027 à 14\u202fh\u202f30 ');
    await page.keyboard.press('Tab');
    expect(await page.locator('#field-embargoUntil').inputValue()).toBe('15/12/2027 à 14:30');
    await editor.saveDraft();
    expect(await hourOf('Heure collée')).toBe('2027-12-15T13:30:00.000Z');
  });

  it('takes the day from the calendar, and waits for the hour', async () => {
    const { page } = editor;
    await editor.open('/admin/collections/pages/create');
    const field = page.locator('.field-type', { has: page.locator('#field-embargoUntil') });
    await field.getByRole('button', { name: 'Choisir le jour dans un calendrier' }).click();
    // What a press in the calendar does, which no test can reach: it belongs to the browser.
    await page.keyboard.press('Escape');
    await field.locator('input[type=date]').fill('2027-12-15');
    expect(await page.locator('#field-embargoUntil').inputValue()).toBe('15/12/2027 à ');
    await page.keyboard.type('9h');
    await page.keyboard.press('Tab');
    expect(await page.locator('#field-embargoUntil').inputValue()).toBe('15/12/2027 à 09:00');
  });

  it('is when it appears', async () => {
    const early = Math.max(0, hour.getTime() - Date.now());
    await expect.poll(statusOfPage, { timeout: early + ONLINE.timeout, interval: 100 }).toBe(200);
    const onlineAt = async () => {
      const [row] = await admin.find('publications', 'where[title][equals]=Page%20%C3%A0%20son%20heure');
      return row?.onlineAt;
    };
    // The live confirmation comes after the page.
    await expect.poll(onlineAt, ONLINE).toMatch(/^20/);
    const seenAt = new Date(String(await onlineAt())).getTime();
    expect(seenAt).toBeGreaterThanOrEqual(hour.getTime());
    expect(seenAt - hour.getTime()).toBeLessThan(ONLINE.timeout);
  });
});

describe('a day', { timeout: 60_000 }, () => {
  it.each([
    ['03/04/2026', '2026-04-03'],
    ['1er mai 2026', '2026-05-01'],
    ['vendredi 3 avril 2026', '2026-04-03'],
  ])('typed « %s » is the day that was meant', async (typed, meant) => {
    await editor.open('/admin/collections/press-releases/create');
    await editor.fillTitle(`Du ${typed}`);
    await editor.fillDate('dateline__date', typed);
    const id = await editor.saveDraft();
    const [saved] = await admin.find('press-releases', `draft=true&where[id][equals]=${String(id)}`);
    expect(JSON.stringify(saved?.dateline)).toContain(`${meant}T12:00`);
  });
});

/** « le vendredi 3 avril 2026 à 9 h 05 », in Paris. */
function inWords(moment: Date): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', ...options }).format(moment);
  return `le ${part({ dateStyle: 'full' })} à ${part({ timeStyle: 'short' }).replace(':', ' h ')}`;
}

async function statusOfPage(): Promise<number> {
  const response = await fetch(`${platform.siteUrl}/page-a-son-heure/`);
  await response.arrayBuffer();
  return response.status;
}

async function hourOf(title: string): Promise<unknown> {
  const [saved] = await admin.find('pages', `draft=true&where[title][equals]=${encodeURIComponent(title)}`);
  return saved?.embargoUntil;
}
