import { rm } from 'node:fs/promises';
import path from 'node:path';
import { SAMPLES } from 'content-models/samples';
import type { Browser } from 'playwright-core';
import { DIST_FOLDER, Publisher, sitePaths } from 'site';
import { startStaticServer, type StaticServer } from 'site/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openBrowser } from './support/open-browser.ts';

/** A replay whose video is on another site, published and served as it is in production, with its policy of content. */
const PLAYER = 'https://lecteur.example/integre/1';
let folder: string;
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  folder = await makeFastFolder('external-player-');
  const siteFolder = path.join(folder, 'site');
  const publisher = await Publisher.open({
    siteFolder,
    distFolder: DIST_FOLDER,
    uploadsFolder: path.join(folder, 'uploads'),
    siteUrl: 'https://site.example',
    hasSearch: false,
  });
  const video = { kind: 'external', url: 'https://www.videos.example/1', playerUrl: PLAYER } as const;
  await publisher.publish([...GLOBALS, { kind: 'document', content: SAMPLES.replay({ slug: 'ailleurs', video }) }]);
  await publisher.close();
  server = await startStaticServer({
    root: sitePaths(siteFolder).publicFolder,
    routingFile: '',
    port: 0,
    isHttps: false,
  });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

it('is loaded in the page by an informed click alone, without JavaScript', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const asked: string[] = [];
  const page = await context.newPage();
  // Of a request that the policy of content refuses, nothing is heard: it is never made. Nobody answers this one.
  page.on('request', (request) => {
    if (request.url().startsWith('https:')) asked.push(request.url());
  });
  await page.goto(`http://localhost:${server.port}/replays/ailleurs/`);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  const link = page.getByRole('link', { name: 'Afficher le lecteur de lecteur.example' });
  const notice = (await link.getAttribute('aria-describedby')) ?? '';
  expect(await page.locator(`#${notice}`).textContent()).toContain('cookies');
  await Promise.all([page.waitForRequest(PLAYER), link.click()]);
  expect(asked).toEqual([PLAYER]);
  expect(await page.getByRole('link', { name: /^Voir sur videos\.example/ }).getAttribute('href')).toBe(
    'https://www.videos.example/1',
  );
  await context.close();
});
