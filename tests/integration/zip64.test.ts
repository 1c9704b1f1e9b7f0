import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cleanBytes } from 'cms/file-metadata';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { photographed } from '../support/files/exiftool.ts';

/** Archives that Python’s own library writes and reads (Python comes with khard), their numbers in eight bytes. */

let jpeg: Buffer;

beforeAll(async () => {
  const pixels = sharp({ create: { width: 30, height: 20, channels: 3, background: 'red' } });
  jpeg = await photographed(await pixels.jpeg().toBuffer(), 'jpg');
});

it.each([
  ['whose numbers are all long', () => written(jpeg, { isAllLong: true })],
  ['whose numbers are long, and its end record full of ones', () => withFullEnd(written(jpeg, { isAllLong: true }))],
  ['whose files alone are long', () => written(jpeg, { isAllLong: false })],
])('an archive %s has its pictures cleaned, and is read by others', async (_name, write) => {
  const archive = write();
  const cleaned = await cleanBytes(archive);
  expect(read(cleaned)).toEqual({ ...read(archive), photo: (await cleanBytes(jpeg)).toString('base64') });
  expect(await cleanBytes(cleaned)).toEqual(cleaned);
});

it('an archive with long numbers in which nothing is to be taken out keeps its bytes', async () => {
  const archive = withFullEnd(written(await cleanBytes(jpeg), { isAllLong: true }));
  expect(await cleanBytes(archive)).toEqual(archive);
});

function written(photo: Buffer, { isAllLong }: { isAllLong: boolean }): Buffer {
  const program = `import zipfile
${isAllLong ? 'zipfile.ZIP64_LIMIT = zipfile.ZIP_FILECOUNT_LIMIT = 0' : ''}
with zipfile.ZipFile('a.zip', 'w', zipfile.ZIP_DEFLATED) as archive:
    for name, content in (('a.txt', b'Bonjour.'), ('photo.jpg', open('photo', 'rb').read()), ('b.txt', b'Au revoir.' * 9)):
        with archive.open(name, 'w', force_zip64=True) as file: file.write(content)
    archive.comment = b'Un commentaire'`;
  return inFolder((folder) => {
    writeFileSync(path.join(folder, 'photo'), photo);
    execFileSync('python3', ['-c', program], { cwd: folder });
    return readFileSync(path.join(folder, 'a.zip'));
  });
}

/** As programs write it that do not know their numbers beforehand. */
function withFullEnd(archive: Buffer): Buffer {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  return Buffer.from(archive).fill(0xff, end + 8, end + 20);
}

/** What is in an archive, once every sum in it is looked at. */
function read(archive: Buffer): Record<string, unknown> {
  const reader = `import base64, json, zipfile
with zipfile.ZipFile('a.zip') as archive:
    print(json.dumps({'damaged': archive.testzip(), 'names': archive.namelist(), 'first': archive.read('a.txt').decode(),
        'last': archive.read('b.txt').decode(), 'comment': archive.comment.decode(),
        'photo': base64.b64encode(archive.read('photo.jpg')).decode()}))`;
  return inFolder((folder) => {
    writeFileSync(path.join(folder, 'a.zip'), archive);
    return JSON.parse(execFileSync('python3', ['-c', reader], { cwd: folder, encoding: 'utf8' })) as Record<
      string,
      unknown
    >;
  });
}

function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'zip64-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
