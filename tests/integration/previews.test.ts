import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SAMPLES } from 'content-models/samples';
import { listFiles, type Publisher } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { readPublicFiles } from '../e2e/support/public-files.ts';
import { assetOf, writeUploads } from '../support/cms-model/assets.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { readPublicSite } from '../support/site-folder.ts';
import { toChange } from '../support/to-change.ts';

const FOLDER = '/presse/acces/jeton/';
const EMBARGO = '2026-03-24T18:00:00.000Z';
const ADDRESS = '/presse/communiques/zanzibarine/';
const REFUSAL = '/presse/acces/expire/';

const PERSON = SAMPLES.person({ id: 4, slug: 'dominique-exemple' });
/** Online already: the release only repeats it. */
const PUBLIC_PICTURE = assetOf('media', 1, 1);
const RELEASE = SAMPLES.pressRelease({
  id: 7,
  slug: 'zanzibarine',
  title: 'Zanzibarine',
  cover: 2,
  body: [{ type: 'picture', media: 1, caption: null }],
  quotes: [{ id: 'a', person: 4, text: 'Nous calembredainons.' }],
  attachments: [1],
});
const CHANGES = [assetOf('media', 2, 1), PUBLIC_PICTURE, assetOf('documents', 1, 1), RELEASE].map(toChange);
const REQUEST = { address: ADDRESS, changes: CHANGES, embargo: EMBARGO };

let folder: string;
let publisher: Publisher;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'previews-'));
  await writeUploads(path.join(folder, 'uploads'));
  publisher = await openPublisher(path.join(folder, 'site'));
  const page = SAMPLES.page({ id: 1, slug: 'page-1', cover: 1 });
  await publisher.publish([...GLOBALS, ...[PUBLIC_PICTURE, page, PERSON].map(toChange)]);
  await publisher.settled();
});

afterAll(async () => {
  await publisher.close();
  await rm(folder, { recursive: true });
});

describe('a preview', () => {
  it('is the page as it will be, under its embargo', async () => {
    const html = await preview();
    expect(html).toContain('Nous calembredainons.');
    expect(html).toMatch(/mardi 24\u00a0mars 2026 à 19\sh<\/time>, heure de Paris\./);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('rel="canonical"');
  });

  it('leads to its own address for pictures and files that are not public, and for no other', async () => {
    const html = await preview();
    const links = [...html.matchAll(/(?:src|href)="([^"]*\/(?:media|documents)\/[^"]*)"/g)].map(([, link]) => link);
    const ofPublic = links.filter((link) => link?.includes('/plan-1-'));
    const ofPrivate = links.filter((link) => !ofPublic.includes(link));
    expect([ofPublic.length, ofPrivate.length]).toEqual([1, 2]);
    for (const link of ofPublic) expect(link).toMatch(/^\/media\//);
    for (const link of ofPrivate) {
      expect(link?.startsWith(FOLDER), link).toBe(true);
      const source = publisher.previews.sourceOf(CHANGES, `/${link?.slice(FOLDER.length) ?? ''}`);
      expect(source?.startsWith(path.join(folder, 'uploads')), link).toBe(true);
    }
  });

  it('gives no other file of the disk', () => {
    for (const address of ['/media/../../../x', '/media/', '/plan-2-1.png', '/documents/plan-2-1.png', '']) {
      expect(publisher.previews.sourceOf(CHANGES, address), address).toBeUndefined();
    }
  });

  it('leaves nothing: no file, no content, no page that would be other than it is', async () => {
    const [files, content] = [await readPublicSite(path.join(folder, 'site')), publisher.content];
    await Promise.all([preview(), publisher.renderAll(), preview()]);
    const report = await publisher.renderAll();
    expect([report.written, report.removed, report.failures]).toEqual([[], [], []]);
    expect(await readPublicSite(path.join(folder, 'site'))).toEqual(files);
    expect(publisher.content).toEqual(content);
    expect(publisher.current(RELEASE)).toBeUndefined();
    const written = await readPublicFiles(folder);
    for (const words of ['zanzibarine', 'calembredainons', 'jeton']) expect(written.holding(words)).toEqual([]);
  });

  it('is refused while the release misses what its page requires', async () => {
    const orphan = { ...RELEASE, quotes: [{ id: 'a', person: 99, text: 'Sans auteur.' }] };
    const attempt = publisher.previews.render(
      { ...REQUEST, changes: [...CHANGES.slice(0, 3), toChange(orphan)] },
      FOLDER,
    );
    await expect(attempt).rejects.toThrow('une personne (n° 99) qui n’est pas en ligne');
  });

  it('says what a link that opens nothing says, without a file of it', async () => {
    const html = Buffer.from(await publisher.previews.page(REFUSAL)).toString();
    expect(html).toContain('Ce lien a expiré');
    expect(html).toContain('noindex');
    const files = listFiles(path.join(folder, 'site/public'));
    expect([...files].filter((file) => file.includes('acces/'))).toEqual([]);
  });

  it('says it again without rendering it, until something changes', async () => {
    const [first, again] = await Promise.all([publisher.previews.page(REFUSAL), publisher.previews.page(REFUSAL)]);
    expect(again).toBe(first);
    expect(await publisher.previews.page(REFUSAL)).toBe(first);
    const settings = GLOBALS.find((change) => change.kind === 'global' && change.content.global === 'site-settings');
    if (settings?.kind !== 'global') throw new Error('There are no settings.');
    await publisher.publish([{ kind: 'global', content: { ...settings.content, name: 'Autre nom' } as never }]);
    expect(Buffer.from(await publisher.previews.page(REFUSAL)).toString()).toContain('Autre nom');
    await publisher.publish([settings]);
  });
});

async function preview(): Promise<string> {
  return Buffer.from(await publisher.previews.render(REQUEST, FOLDER)).toString();
}
