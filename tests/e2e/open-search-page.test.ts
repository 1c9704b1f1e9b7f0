import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Change } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { sitePaths, type Publisher } from 'site';
import { startStaticServer, type StaticServer } from 'site/server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { seededRandom } from '../support/random.ts';
import { openBrowser } from './support/open-browser.ts';

/** Releases that are published, edited, renamed and withdrawn, and how many of them a publication changes. */
const RELEASES = 100;
const AT_ONCE = 5;
const SHOWN = 10;

let folder: string;
let publisher: Publisher;
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  folder = await makeFastFolder('open-search-');
  publisher = await openPublisher(path.join(folder, 'site'), { hasSearch: true });
  await publisher.publish([...GLOBALS]);
  const { publicFolder: root, routingFile } = sitePaths(path.join(folder, 'site'));
  server = await startStaticServer({ root, routingFile, port: 0 });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await publisher.close();
  await rm(folder, { recursive: true });
});

it('a search page that stays open is never stale, lacks nothing, and keeps order and counts', async () => {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${String(server.port)}/recherche/`);
  const random = seededRandom(20_261_201);
  const online = new Map<number, Release>();
  const steps = shuffled(
    Array.from({ length: RELEASES * 4 }, (_, index) => index % RELEASES),
    random,
  );
  for (let at = 0; at < steps.length; at += AT_ONCE * 4) {
    const numbers = new Set(steps.slice(at, at + AT_ONCE * 4));
    await publisher.publish([...numbers].map((number) => nextOf(number, { online, version: at, random })));
    await expectAnswers(page, [...online.values()]);
  }
});

interface Release {
  title: string;
  slug: string;
  day: string;
  place: string;
}

/** Publishes, edits, renames or withdraws a release. */
function nextOf(
  number: number,
  { online, version, random }: { online: Map<number, Release>; version: number; random: () => number },
): Change {
  const before = online.get(number);
  if (before !== undefined && random() < 0.3) {
    online.delete(number);
    return { kind: 'removal', target: { collection: 'press-releases', id: number + 1 } };
  }
  const slug = before === undefined || random() < 0.4 ? `xylophone-${String(number)}-${String(version)}` : before.slug;
  const title = `Xylophone ${String(number)} v${String(version)}x`;
  const after = { title, slug, day: dayOf(number), place: random() < 0.5 ? 'Lyon' : 'Brest' };
  online.set(number, after);
  const dateline = { place: after.place, date: after.day };
  return { kind: 'document', content: SAMPLES.pressRelease({ id: number + 1, title, slug, dateline }) };
}

/** The page shows the releases that are online, the latest first, as they are now. */
async function expectAnswers(page: Page, online: readonly Release[]): Promise<void> {
  await page.getByRole('searchbox', { name: 'Rechercher' }).or(page.getByRole('combobox')).first().fill('xylophone');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const expected = online.toSorted((a, b) => (a.day < b.day ? 1 : -1));
  const total = expected.length === 0 ? 'Aucun résultat' : `${String(expected.length)}\u00a0résultat`;
  await expect.poll(() => page.locator('#search-status').textContent()).toContain(total);
  if (expected.length === 0) return;
  await page.getByLabel('Plus récents').check();
  const shown = async () =>
    page
      .locator('#search-results h3 a')
      .evaluateAll((links) =>
        links.map((link) => [link.textContent, new URL((link as HTMLAnchorElement).href).pathname]),
      );
  const first = expected.slice(0, SHOWN).map(({ title, slug }) => [title, `/presse/communiques/${slug}/`]);
  await expect.poll(shown).toEqual(first);
}

/** A day of its own for each release. */
function dayOf(number: number): string {
  return new Date(Date.UTC(2024, 0, 1 + number * 3)).toISOString().slice(0, 10);
}

function shuffled<Item>(items: Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
