import { execFile } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Download, Page } from 'playwright-core';
import { createDrawer, zipEntries } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usePublishedSite } from '../support/published-site.ts';
import { visit } from '../support/visitor.ts';

const run = promisify(execFile);
const site = usePublishedSite();
let folder: string;
let hasUnzip: boolean;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'press-files-'));
  hasUnzip = await run('unzip', ['-v']).then(
    () => true,
    () => false,
  );
});

afterAll(() => rm(folder, { recursive: true }));

/** What a journalist takes away, and the part of the press room that leads to it. Manifestos stand among the releases. */
const FILES = {
  'a kit': {
    folder: '/presse/dossiers/',
    in: 'section:has(h2:text-is("Dossiers de presse"))',
    action: 'Tout le dossier',
  },
  'a release': {
    folder: '/presse/communiques/',
    in: 'table:has(caption:text-is("Arrivées"))',
    action: 'Tout le communiqué',
  },
} as const;

/** Where the engine comes by npm. */
const withFiles = describe.runIf(createDrawer() !== undefined);

withFiles.each(Object.entries(FILES))(
  '%s is on the disk, whole, from the press room',
  (_name, { in: part, folder: address, action }) => {
    const first = (page: Page) => page.locator(`${part} a[href^="${address}"]:not([href="${address}"])`).first();

    it('in two clicks', async () => {
      await offered(address);
      await site.see('/presse/', async (page) => {
        await first(page).click();
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: action }).click(),
        ]);
        await expectWhole(download);
      });
    });

    it('with the keyboard alone', async () => {
      await offered(address);
      await site.see('/presse/', async (page) => {
        const title = (await first(page).textContent()) ?? '';
        await press(page, title.trim());
        await page.getByRole('heading', { level: 1, name: title.trim() }).waitFor();
        const downloading = page.waitForEvent('download');
        await press(page, action);
        await expectWhole(await downloading);
      });
    });
  },
);

/** Resolves once the first document of a folder offers its archive: files follow the pages. */
async function offered(folder: string): Promise<void> {
  const { text } = await visit(site.url, '/presse/');
  const address = new RegExp(`href="(${folder}[^"/]+/)"`).exec(text)?.[1] ?? '';
  const page = async () => (await visit(site.url, address)).text;
  await expect.poll(page, { timeout: 300_000, interval: 500 }).toContain('.zip"');
}

/** Goes with the Tab key to the link of that name, and follows it. */
async function press(page: Page, name: string): Promise<void> {
  for (let count = 0; count < 150; count += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '');
    if (focused !== name.replaceAll(/\s+/g, ' ')) continue;
    await page.keyboard.press('Enter');
    return;
  }
  throw new Error(`The Tab key does not reach « ${name} ».`);
}

/** Opens the archive as a journalist does, and checks each file in it against its sum. */
async function expectWhole(download: Download): Promise<void> {
  const archive = path.join(folder, download.suggestedFilename());
  await download.saveAs(archive);
  // Where there is one: another reader than ours.
  if (hasUnzip) expect((await run('unzip', ['-t', archive])).stdout).toContain('No errors detected');
  const files = new Map(zipEntries(await readFile(archive)).map(({ name, bytes }) => [path.basename(name), bytes]));
  const sums = files.get('SHA256SUMS')?.toString().trimEnd().split('\n') ?? [];
  for (const part of ['.txt', '.html', '.pdf', 'contacts.vcf']) {
    expect(
      sums.some((line) => line.endsWith(part)),
      part,
    ).toBe(true);
  }
  const found = sums.map((line) => {
    const [, name = ''] = line.split('  ');
    return `${hash('sha256', files.get(path.basename(name)) ?? '', 'hex')}  ${name}`;
  });
  expect(found).toEqual(sums);
}
