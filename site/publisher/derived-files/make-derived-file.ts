import { hash } from 'node:crypto';
import path from 'node:path';
import { derivedFileAt } from 'content-models';
import { writeBeside } from 'runtime/write-file-atomic';
import type { Printed } from '../../src/downloads/print/printed-node.ts';
import type { Archive } from '../../src/downloads/archives/archive-file.ts';
import { makeArchive } from './archive.ts';
import type { FilePlaces } from './file-places.ts';
import type { MadeDerivedFile } from './made-derived-file.ts';
import { makePdf } from './pdf.ts';

/** What a file is to be made from, and where. */
export interface DerivedFileRequest extends FilePlaces {
  address: string;
  /** JSON that the template of the address answered. */
  facts: string;
  /** Folder in which the file is left, under a name of its own. */
  folder: string;
}

/** Makes the file of an address from its facts. The same facts make the same bytes. */
export async function makeDerivedFile({
  address,
  facts,
  folder,
  ...places
}: DerivedFileRequest): Promise<MadeDerivedFile> {
  // Several wait there together for their places, whose last parts may be the same.
  const place = path.join(folder, address.slice(1).replaceAll('/', '_'));
  const format = derivedFileAt(address)?.format;
  switch (format) {
    case 'pdf': {
      // Written by the template of the address, as is the archive below.
      const bytes = await makePdf(JSON.parse(facts) as Printed, places);
      const temporary = writeBeside(place, bytes);
      return { temporary, hash: hash('sha256', bytes, 'hex'), size: bytes.length, entries: [] };
    }
    case 'zip':
      return makeArchive(JSON.parse(facts) as Archive, { place, ...places });
    case undefined:
      throw new Error(`No derived file is made at ${address}.`);
    default:
      return format satisfies never;
  }
}
