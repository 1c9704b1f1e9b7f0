import { crc32, deflateRawSync } from 'node:zlib';
import type { IsoDay } from 'content-models';

/** Names are in UTF-8 (APPNOTE 4.4.4, bit 11). */
const FLAGS = 0x0800;
/** Version that reads deflated files in folders. */
const VERSION = 20;
const STORED = 0;
const DEFLATED = 8;
/** Larger archives and files need ZIP64, which nobody sends to a journalist. */
const LARGEST = 0xffffffff;

/**
 * Writes a ZIP archive (PKWARE APPNOTE 6.3) file by file, without holding it in memory. Every file bears the same day
 * and nothing of the machine, so that the same files make the same bytes.
 */
export class ZipWriter {
  readonly #date: number;
  readonly #write: (bytes: Uint8Array) => void;
  readonly #directory: Buffer[] = [];
  #size = 0;

  constructor(day: IsoDay, write: (bytes: Uint8Array) => void) {
    const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
    this.#date = ((year - 1980) << 9) | (month << 5) | date;
    this.#write = write;
  }

  /** Adds a file, deflated when that makes it smaller. @throws {Error} when the archive would be larger than 4 GB */
  add(name: string, bytes: Uint8Array): void {
    const deflated = deflateRawSync(bytes, { level: 9 });
    const isDeflated = deflated.length < bytes.length;
    const data = isDeflated ? deflated : bytes;
    const encoded = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(FLAGS, 2);
    common.writeUInt16LE(isDeflated ? DEFLATED : STORED, 4);
    common.writeUInt16LE(this.#date, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(encoded.length, 22);
    // Comment, disk, attributes: none. Then where the file begins.
    const place = Buffer.alloc(14);
    place.writeUInt32LE(this.#size, 10);
    this.#directory.push(Buffer.concat([signed(0x02014b50), versionOfMaker(), common, place, encoded]));
    this.#put(Buffer.concat([signed(0x04034b50), common, encoded]));
    this.#put(data);
  }

  /** Writes the list of the files. @returns the size of the archive, in bytes */
  end(): number {
    const directory = Buffer.concat(this.#directory);
    const end = Buffer.alloc(18);
    end.writeUInt16LE(this.#directory.length, 4);
    end.writeUInt16LE(this.#directory.length, 6);
    end.writeUInt32LE(directory.length, 8);
    end.writeUInt32LE(this.#size, 12);
    this.#put(directory);
    this.#put(Buffer.concat([signed(0x06054b50), end]));
    return this.#size;
  }

  #put(bytes: Uint8Array): void {
    this.#size += bytes.length;
    if (this.#size > LARGEST) throw new Error('l’archive dépasserait 4\u00a0Go.');
    this.#write(bytes);
  }
}

function signed(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}

/** Of no system in particular. */
function versionOfMaker(): Buffer {
  return Buffer.from([VERSION, 0]);
}
