import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Change, PressRelease } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { sitePaths, type Publisher } from 'site';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { assetOf, writeUploads } from '../support/cms-model/assets.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { differencesBetween, readPublicSite } from '../support/site-folder.ts';
import { toChange } from '../support/to-change.ts';

/** What the page on eco-design says of the weight of pages follows from the files online, and from nothing typed in. */
describe('the measures of pages', () => {
  let folder: string;
  let siteFolder: string;
  let publisher: Publisher;
  let warnings: string[];
  let today: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'measures-'));
    siteFolder = path.join(folder, 'site');
    warnings = [];
    today = '2026-03-11';
    await writeUploads(path.join(folder, 'uploads'));
    publisher = await open(siteFolder);
    await publisher.publish([...GLOBALS, release(1)]);
  });

  afterEach(async () => {
    await publisher.close();
    await rm(folder, { recursive: true });
  });

  it('are published by themselves, after the pages', async () => {
    expect(await table()).not.toContain('Communiqué');
    await vi.waitFor(async () => expect(await table()).toContain('Communiqué'), { timeout: 20_000, interval: 100 });
    expect(await publisher.settled()).toMatchObject({ written: [], failures: [] });
  });

  it('change with the page that stands for a type, and only they', async () => {
    await publisher.settled();
    const before = await row('Communiqué');
    const others = await row('Accueil');
    today = '2026-03-12';
    await publisher.publish([release(1, { body: [paragraph('Un long développement. '.repeat(200))] })]);
    expect((await publisher.settled()).written).toEqual(['/ecoconception/']);
    expect(await row('Communiqué')).not.toEqual(before);
    expect(await row('Communiqué')).toMatch(/12\smars 2026/);
    expect(await row('Accueil')).toEqual(others);
  });

  it('follow the last published document, with its pictures', async () => {
    await publisher.settled();
    const before = await row('Communiqué');
    await publisher.publish([picture, release(2, { publishedAt: '2026-03-10T08:00:00Z', cover: 1 })]);
    await publisher.settled();
    const after = await row('Communiqué');
    expect(after).toContain('/presse/communiques/communique-2/');
    expect(requestsIn(after)).toBe(requestsIn(before) + 1);
  });

  it('tell nothing of what is withdrawn, from that publication on', async () => {
    await publisher.settled();
    expect(await table()).toContain('/presse/communiques/communique-1/');
    const { written } = await publisher.publish([{ kind: 'removal', target: { collection: 'press-releases', id: 1 } }]);
    expect(written).toContain('/ecoconception/');
    expect(await table()).not.toContain('/presse/communiques/communique-1/');
  });

  it('are the same after a restart, on another day too, and in a full rendering', async () => {
    await publisher.settled();
    const before = await readPublicSite(siteFolder);
    await publisher.close();
    today = '2026-03-13';
    publisher = await open(siteFolder);
    expect(await publisher.settled()).toMatchObject({ written: [], failures: [] });
    const full = await open(path.join(folder, 'full'));
    await full.publish(publisher.content);
    await full.settled();
    await full.close();
    expect(differencesBetween(await readPublicSite(siteFolder), before)).toEqual([]);
    expect(differencesBetween(await readPublicSite(path.join(folder, 'full')), before)).toEqual([]);
  });

  it('leave out a page that can’t be measured, and say so', async () => {
    await publisher.settled();
    await publisher.publish([picture, release(2, { publishedAt: '2026-03-10T08:00:00Z', cover: 1 })]);
    const file = path.join(sitePaths(siteFolder).publicFolder, 'presse/communiques/communique-2/index.html');
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('/media/', '/ailleurs/'));
    await publisher.settled();
    expect(await table()).not.toContain('Communiqué');
    expect(warnings.join()).toMatch(/La page \/presse\/communiques\/communique-2\/ n’a pas pu être mesurée/);
  });

  it('don’t hold up a publisher that closes', async () => {
    const settled = publisher.settled();
    await publisher.close();
    await settled;
    publisher = await open(siteFolder);
    await publisher.settled();
    expect(await table()).toContain('Communiqué');
  });

  function open(place: string): Promise<Publisher> {
    return openPublisher(place, {
      uploadsFolder: path.join(folder, 'uploads'),
      now: () => new Date(`${today}T10:00:00Z`),
      warn: (message) => warnings.push(message),
    });
  }

  /** What the page shows of its measures. */
  async function table(): Promise<string> {
    const html = await readFile(path.join(sitePaths(siteFolder).publicFolder, 'ecoconception/index.html'), 'utf8');
    return /<tbody>(.*)<\/tbody>/s.exec(html)?.[1] ?? '';
  }

  async function row(type: string): Promise<string> {
    return (await table()).split('</tr>').find((text) => text.includes(`>${type}</a>`)) ?? '';
  }
});

const picture = toChange(assetOf('media', 1, 1));

function release(id: number, fields: Partial<PressRelease> = {}): Change {
  return toChange(SAMPLES.pressRelease({ id, slug: `communique-${id}`, ...fields }));
}

function paragraph(text: string): PressRelease['body'][number] {
  return { type: 'paragraph', children: [{ type: 'text', text, marks: [] }] };
}

/** The number of requests that a row shows, in its second cell. */
function requestsIn(row: string): number {
  return Number(/<td>[^<]*<\/td>\s*<td>(\d+)<\/td>/.exec(row)?.[1]);
}
