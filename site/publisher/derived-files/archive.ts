import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { temporaryBeside } from 'runtime/write-file-atomic';
import type { Archive, ArchiveFile } from '../../src/downloads/archives/archive-file.ts';
import { placeOf, type FilePlaces } from './file-places.ts';
import type { MadeDerivedFile } from './made-derived-file.ts';
import { makePdf } from './pdf.ts';
import { pressJpeg } from './press-jpeg.ts';
import { ZipWriter } from './zip-writer.ts';

interface Places extends FilePlaces {
  /** The file that the archive is for: it is left beside. */
  place: string;
}

/** Makes an archive, one file after the other, with the sums of all of them at its end. */
export async function makeArchive(archive: Archive, { place, ...places }: Places): Promise<MadeDerivedFile> {
  const temporary = temporaryBeside(place);
  const file = openSync(temporary, 'w');
  const sum = createHash('sha256');
  const zip = new ZipWriter(archive.date, (bytes) => {
    sum.update(bytes);
    writeSync(file, bytes);
  });
  try {
    const entries: { name: string; size: number }[] = [];
    const sums: string[] = [];
    for (const one of archive.files) {
      const bytes = await bytesOf(one, places);
      zip.add(`${archive.folder}/${one.name}`, bytes);
      entries.push({ name: one.name, size: bytes.length });
      sums.push(`${hash('sha256', bytes, 'hex')}  ${one.name}\n`);
    }
    const list = Buffer.from(sums.join(''));
    zip.add(`${archive.folder}/SHA256SUMS`, list);
    entries.push({ name: 'SHA256SUMS', size: list.length });
    return { temporary, size: zip.end(), hash: sum.digest('hex'), entries };
  } finally {
    closeSync(file);
  }
}

async function bytesOf(file: ArchiveFile, places: FilePlaces): Promise<Uint8Array> {
  switch (file.kind) {
    case 'text':
      return Buffer.from(file.text);
    case 'printed':
      return makePdf(file.printed, places);
    case 'jpeg':
      return pressJpeg(await readFile(placeOf(file.address, places)), file.facts);
    case 'copy':
      return readFile(placeOf(file.address, places));
    default:
      return file satisfies never;
  }
}
