import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Change } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { createDrawer, sitePaths, zipEntries } from 'site';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { EVERY_BLOCK } from '../support/cms-model/every-block.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { openBrowser } from './support/open-browser.ts';

const PICTURE = new URL('../../site/public/apple-touch-icon.png', import.meta.url);
const KIT = SAMPLES.pressKit({ id: 1, slug: 'forum', title: 'Le Forum', cover: 1, presentation: EVERY_BLOCK });

let folder: string;

beforeAll(async () => {
  folder = await makeFastFolder('kit-');
  mkdirSync(path.join(folder, 'uploads', 'media'), { recursive: true });
  const media = SAMPLES.media({ id: 1 });
  copyFileSync(PICTURE, path.join(folder, 'uploads', 'media', media.original.filename));
  const siteFolder = path.join(folder, 'site');
  const publisher = await openPublisher(siteFolder, { drawer: createDrawer() });
  await publisher.publish([...GLOBALS, ...[media, KIT].map((content): Change => ({ kind: 'document', content }))]);
  await publisher.drawn();
  await publisher.close();
  const archive = readFileSync(path.join(sitePaths(siteFolder).publicFolder, 'presse/dossiers/forum.zip'));
  for (const { name, bytes } of zipEntries(archive)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
});

afterAll(() => rm(folder, { recursive: true }));

it.runIf(createDrawer() !== undefined)('a kit taken out of its archive is read with no network', async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(path.join(folder, 'forum', 'forum.html')).href);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Le Forum');
    const widths = await page
      .locator('img')
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(widths).toEqual([180]);
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
  } finally {
    await browser.close();
  }
});
