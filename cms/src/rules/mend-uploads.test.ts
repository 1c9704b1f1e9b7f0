import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { cleanBytes } from '../file-metadata/index.ts';
import { mendUploads } from '../uploads/mend-uploads.ts';
import { useTestCms } from './test-cms.ts';

const cms = useTestCms();

/** What an older version has left: files as they were sent, under the names that they had. */
async function receiveAsBefore(filename: string, bytes: Buffer) {
  const media = await cms.payload.create({
    collection: 'media',
    data: { isDecorative: true },
    file: { data: await picture().png().toBuffer(), mimetype: 'image/png', name: 'ancienne.png', size: 1 },
  });
  renameSync(pathOf(String(media.filename)), pathOf(filename));
  writeFileSync(pathOf(filename), bytes);
  await cms.payload.db.updateOne({ collection: 'media', id: media.id, data: { filename, hash: 'f'.repeat(16) } });
  return media.id;
}

function mediaFolder(): string {
  return String(cms.payload.collections.media.config.upload.staticDir);
}

function pathOf(filename: string): string {
  return join(mediaFolder(), filename);
}

const mend = () => mendUploads(cms.payload, join(mediaFolder(), '..'));
const find = (id: number) => cms.payload.findByID({ collection: 'media', id });

function picture() {
  return sharp({ create: { width: 30, height: 20, channels: 3, background: '#345' } });
}

function photograph(): Promise<Buffer> {
  const exif = { IFD0: { Artist: 'Camille Exemple', Make: 'Fabricant' }, IFD3: { GPSLatitudeRef: 'N' } };
  return picture().withExif(exif).jpeg().toBuffer();
}

describe('files received by an older version', () => {
  beforeEach(() => {
    rmSync(join(mediaFolder(), '..', 'cleaned.json'), { force: true });
  });

  it('are cleaned, with the hash and the size of what is left', async () => {
    const bytes = await photograph();
    const id = await receiveAsBefore('photo-ancienne.jpg', bytes);
    await mend();
    const cleaned = readFileSync(pathOf('photo-ancienne.jpg'));
    expect(cleaned).toEqual(await cleanBytes(bytes));
    expect(cleaned.includes('Camille Exemple')).toBe(true);
    expect(cleaned.includes('Fabricant')).toBe(false);
    const media = await find(id);
    expect(media).toMatchObject({ filename: 'photo-ancienne.jpg', filesize: cleaned.length, width: 30 });
    expect(media.hash).toMatch(/^(?!f{16})[0-9a-f]{16}$/);
  });

  it.each([
    ['app.js', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'app.svg', 'image/svg+xml'],
    ['page.html', null, 'page.png', 'image/png'],
    ['.png', null, 'document.png', 'image/png'],
    ['notes.xyz', 'd0cf11e0', 'notes.bin', 'application/octet-stream'],
  ])('called %s get the name of what they are', async (filename, content, renamed, mimeType) => {
    const bytes =
      content === null
        ? await picture().png().toBuffer()
        : Buffer.from(content === 'd0cf11e0' ? `${content}\0` : content);
    const id = await receiveAsBefore(filename, bytes);
    await mend();
    expect(await find(id)).toMatchObject({ filename: renamed, mimeType });
    expect([existsSync(pathOf(renamed)), existsSync(pathOf(filename))]).toEqual([true, false]);
  });

  it('keep a name and bytes that harm nobody', async () => {
    const bytes = await cleanBytes(await photograph());
    const id = await receiveAsBefore('photo.png', bytes);
    await mend();
    expect(await find(id)).toMatchObject({ filename: 'photo.png' });
    expect(readFileSync(pathOf('photo.png'))).toEqual(bytes);
  });

  it('are looked at once', async () => {
    await mend();
    const bytes = await photograph();
    await receiveAsBefore('vue.jpg', bytes);
    await mend();
    expect(readFileSync(pathOf('vue.jpg'))).toEqual(bytes);
  });

  it('that are damaged stay as they are, and stop no other', async () => {
    const damaged = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(20)]);
    const archive = await receiveAsBefore('abime.zip', damaged);
    const id = await receiveAsBefore('saine.jpg', await photograph());
    await mend();
    expect(readFileSync(pathOf('abime.zip'))).toEqual(damaged);
    expect(await find(archive)).toMatchObject({ filename: 'abime.zip' });
    expect((await find(id)).hash).not.toBe('f'.repeat(16));
  });
});
