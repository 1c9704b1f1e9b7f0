import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { zipEntries } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photographed, privateTags, readTags } from '../support/files/exiftool.ts';
import type { CmsClient, SavedDocument } from './support/cms-client.ts';
import { startEditor, type EditorAtWork } from './support/editor-at-work.ts';
import { useEmptyPlatform } from './support/empty-platform.ts';
import { visit } from './support/visitor.ts';

/** What is sent in the admin is published as what it holds, without what says where it was made. */

const HEIC = readFileSync(new URL('../../cms/src/uploads/fixtures/photographie.heic', import.meta.url));
const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><path style="fill:#f00" d="M0 0h40v40z"/></svg>';
const ONLINE = { timeout: 30_000, interval: 200 };
const ADDRESS = '/presse/dossiers/les-fichiers-envoyes/';

const platform = useEmptyPlatform();
let work: EditorAtWork;
let admin: CmsClient;

beforeAll(async () => {
  work = await startEditor(platform);
  ({ admin } = work);
});

afterAll(() => work.browser.close());

describe('files sent in the admin', () => {
  const sent: SavedDocument[] = [];

  it.each([
    ['IMG_0042.JPG', 'image/jpeg', photograph, 'img-0042.jpg'],
    ['IMG_0043.HEIC', '', () => Promise.resolve(HEIC), 'img-0043.jpg'],
    ['dessin.js', 'text/javascript', () => Promise.resolve(Buffer.from(DRAWING)), 'dessin.svg'],
    ['page.html', 'text/html', () => sharp({ create: SQUARE }).png().toBuffer(), 'page.png'],
    ['aux.png', 'image/png', () => sharp({ create: SQUARE }).png().toBuffer(), 'fichier-aux.png'],
  ])('%s becomes %s', async (name, type, make, filename) => {
    const { editor } = work;
    await editor.open('/admin/collections/media/create');
    await editor.page.locator('input[type=file]').setInputFiles({ name, mimeType: type, buffer: await make() });
    await editor.page.getByLabel('Texte alternatif').fill('Un essai.');
    await editor.page.locator('input[name=credit]').fill('Camille Exemple');
    await editor.page.locator('input[name=licence]').fill('CC BY 4.0');
    await editor.save();
    const [media] = await admin.find('media', `where[filename][equals]=${filename}`);
    expect(media).toMatchObject({ filename });
    if (media !== undefined) sent.push(media);
  });

  it('that are not accepted are refused under the field, with what to do', async () => {
    const { editor } = work;
    await editor.open('/admin/collections/media/create');
    const buffer = Buffer.from('49492a00080000000000', 'hex');
    await editor.page.locator('input[type=file]').setInputFiles({ name: 'plan.tif', mimeType: 'image/tiff', buffer });
    await editor.page.getByLabel('Texte alternatif').fill('Un plan.');
    await editor.page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await editor.page.getByText('est une image TIFF').first().waitFor();
    expect(await editor.page.getByText('Exportez-la en JPEG ou en PNG').count()).toBeGreaterThan(0);
  });

  it('are public without place nor device, in the page, in the archive and in the PDF', async () => {
    await admin.create('press-kits', {
      title: 'Les fichiers envoyés',
      date: '2026-03-12T12:00:00.000Z',
      cover: sent[0]?.id,
      items: sent.map(({ id }) => ({ kind: 'picture', media: id })),
      _status: 'published',
    });
    await expect.poll(async () => (await visit(platform.siteUrl, ADDRESS)).text, ONLINE).toContain('.zip');
    const { text } = await visit(platform.siteUrl, ADDRESS);
    const addresses = [...new Set([...text.matchAll(/\/media\/[0-9a-f]{16}\/[^"\s,]+/g)].map(([address]) => address))];
    expect(addresses.filter((address) => /(?:img-0042|img-0043)\.jpg$/.test(address))).toHaveLength(2);
    for (const address of addresses)
      expect(privateTags(await readTags(await fetchBytes(address), 'jpg')), address).toEqual([]);
    const entries = zipEntries(await fetchBytes(`${ADDRESS.slice(0, -1)}.zip`));
    const photographs = entries.filter(({ name }) => name.endsWith('.jpg'));
    expect(photographs.length).toBeGreaterThanOrEqual(2);
    for (const { bytes } of photographs) {
      const tags = await readTags(bytes, 'jpg');
      expect(privateTags(tags)).toEqual([]);
      expect(Object.values(tags)).toContain('Camille Exemple');
    }
    const pdf = await fetchBytes(`${ADDRESS.slice(0, -1)}.pdf`);
    for (const word of ['Fabricant', 'SN123456', 'GPS']) expect(pdf.includes(word), word).toBe(false);
  });

  it('are served as what they are, and run nothing', async () => {
    const { browser } = work;
    const page = await browser.newPage();
    for (const { filename, mimeType, hash } of sent) {
      const answer = await page.goto(`${platform.siteUrl}/media/${String(hash)}/${String(filename)}`);
      expect([answer?.status(), answer?.headers()['content-type']]).toEqual([200, mimeType]);
      expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
    }
    await page.close();
  });
});

const SQUARE = { width: 40, height: 40, channels: 3, background: '#f60' } as const;

async function photograph(): Promise<Buffer> {
  const picture = await sharp({ create: { ...SQUARE, width: 60 } })
    .jpeg()
    .toBuffer();
  const taken = await photographed(picture, 'jpg', ['-Orientation#=6']);
  expect(privateTags(await readTags(taken, 'jpg'))).not.toEqual([]);
  return taken;
}

async function fetchBytes(address: string): Promise<Buffer> {
  const response = await fetch(new URL(address, platform.siteUrl));
  expect(response.status, address).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}
