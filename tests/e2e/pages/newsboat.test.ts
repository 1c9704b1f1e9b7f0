import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { FEEDS, feedAddress } from 'content-models';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { usePublishedSite } from '../support/published-site.ts';

/** What a reader of feeds keeps of each feed: newsboat of Debian, which puts what it reads in a database. */
const site = usePublishedSite();
const run = promisify(execFile);
const XML_FEEDS = FEEDS.filter(({ formats }) => formats.includes('xml')).map((feed) => feedAddress(feed, 'xml'));

/** A row of its database. `pubDate` is in seconds since 1970. */
const itemSchema = z.object({ title: z.string(), url: z.string(), pubDate: z.number(), content: z.string() });
type Item = z.infer<typeof itemSchema>;

let folder: string;
/** By address of the feed. */
let kept: ReadonlyMap<string, Item[]>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsboat-'));
  kept = new Map(
    await Promise.all(XML_FEEDS.map(async (address, index) => [address, await read(address, String(index))] as const)),
  );
});

afterAll(() => rm(folder, { recursive: true }));

it('keeps each item of every feed once', async () => {
  for (const [address, items] of kept) {
    expect(items.map(({ url }) => url).sort(), address).toEqual((await linksOf(address)).sort());
  }
});

it('shows of each item its French title, its day, its text, and leads to its page', () => {
  const items = [...kept.values()].flat();
  expect(items.some(({ title }) => title === 'Agir face à l’urgence de l’illectronisme')).toBe(true);
  for (const { title, url, pubDate, content } of items) {
    expect(title, url).toMatch(/\S/);
    expect(title, url).not.toMatch(/&\w+;|<\w+/);
    expect(url).toMatch(/^https?:/);
    expect(pubDate, url).toBeGreaterThan(Date.UTC(2009) / 1000);
    expect(content, url).toMatch(/\S/);
  }
});

/** In a database of its own: newsboat keeps an item of several feeds in the last one alone. @throws {Error} on what it could not read */
async function read(address: string, name: string): Promise<Item[]> {
  const [urls, cache, config, log] = ['urls', 'db', 'config', 'log'].map((part) => join(folder, `${name}.${part}`)) as [
    string,
    string,
    string,
    string,
  ];
  await writeFile(urls, `${site.url}${address}\n`);
  await writeFile(config, `error-log ${log}\n`);
  const { stderr } = await run('newsboat', ['-u', urls, '-c', cache, '-C', config, '-x', 'reload'], {
    env: { ...process.env, HOME: folder, LANG: 'C.UTF-8' },
  });
  if (stderr !== '') throw new Error(`${address}: ${stderr}`);
  const database = new DatabaseSync(cache, { readOnly: true });
  try {
    return z.array(itemSchema).parse(database.prepare('SELECT title, url, pubDate, content FROM rss_item').all());
  } finally {
    database.close();
  }
}

/** Links of the items of a feed, as it says them. */
async function linksOf(address: string): Promise<string[]> {
  const parser = new XMLParser({ isArray: (name) => name === 'item' });
  const read = parser.parse(await (await fetch(site.url + address)).text()) as {
    rss: { channel: { item?: { link: string }[] } };
  };
  return (read.rss.channel.item ?? []).map(({ link }) => link);
}
