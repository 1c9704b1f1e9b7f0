import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { readNumbers, readTail, tailFor, writeLocalSizes, writeNumbers } from './zip64.ts';

const METHOD = { stored: 0, deflated: 8 };
/** The sums follow the data, not the header (APPNOTE 4.4.4). */
const SUMS_FOLLOW = 0x0008;
const ENCRYPTED = 0x0001;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
/** Enough of a file to know what it is. */
const BEGINNING = 4096;

interface ZipFile {
  name: string;
  /** Its line in the directory at the end, name and extra fields included. */
  central: Buffer;
  /** Its own header, name and extra fields included. */
  local: Buffer;
  /** As it is in the archive. */
  data: Buffer;
  method: number;
  isEncrypted: boolean;
  /** Bytes once taken out. */
  size: number;
  offset: number;
}

/** Names of the files of an archive. @throws {RangeError} when it is damaged */
export function zipNames(archive: Buffer): string[] {
  return readFiles(archive).map(({ name }) => name);
}

/**
 * An archive whose files are each replaced by what `clean` makes of them. Those it leaves alone keep their compressed
 * bytes; an archive of which nothing changes is returned as it is.
 *
 * @param isCleaned - whether a file that begins so is to be taken out, which costs time and memory
 * @throws {RangeError} when the archive is damaged, or far larger once taken out than what anybody sends
 */
export async function cleanZip(
  archive: Buffer,
  {
    isCleaned,
    clean,
    largest,
  }: { isCleaned: (beginning: Buffer) => boolean; clean: (bytes: Buffer) => Promise<Buffer>; largest: number },
): Promise<Buffer> {
  const files = readFiles(archive);
  let left = largest;
  let isChanged = false;
  const cleaned: ZipFile[] = [];
  for (const file of files) {
    const isReadable = !file.isEncrypted && (file.method === METHOD.stored || file.method === METHOD.deflated);
    if (!isReadable || !isCleaned(beginningOf(file))) {
      cleaned.push(file);
      continue;
    }
    left -= file.size;
    if (left < 0) throw new RangeError('The archive is too large once taken out.');
    const content = contentOf(file);
    const changed = await clean(content);
    isChanged ||= !changed.equals(content);
    cleaned.push(changed.equals(content) ? file : withContent(file, changed));
  }
  return isChanged ? writeFiles(archive, cleaned) : archive;
}

function readFiles(archive: Buffer): ZipFile[] {
  const { count, directory } = readTail(archive);
  const files: ZipFile[] = [];
  let at = directory;
  for (let left = count; left > 0; left -= 1) {
    const nameLength = archive.readUInt16LE(at + 28);
    const length = CENTRAL_SIZE + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    const central = archive.subarray(at, at + length);
    const { size, packed, offset } = readNumbers(central);
    const localEnd = offset + LOCAL_SIZE + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
    files.push({
      name: central.toString('utf8', CENTRAL_SIZE, CENTRAL_SIZE + nameLength),
      central,
      local: archive.subarray(offset, localEnd),
      data: archive.subarray(localEnd, localEnd + packed),
      method: central.readUInt16LE(10),
      isEncrypted: (central.readUInt16LE(8) & ENCRYPTED) !== 0,
      size,
      offset,
    });
    at += length;
  }
  return files.toSorted((a, b) => a.offset - b.offset);
}

function beginningOf({ data, method }: ZipFile): Buffer {
  const beginning = data.subarray(0, BEGINNING);
  if (method === METHOD.stored) return beginning;
  try {
    return inflateRawSync(beginning, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return Buffer.alloc(0); // Damaged: nobody can take it out.
  }
}

function contentOf({ data, method, size }: ZipFile): Buffer {
  return method === METHOD.stored ? data : inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
}

/** In the same method, for formats whose first file must not be compressed. */
function withContent(file: ZipFile, content: Buffer): ZipFile {
  const data = file.method === METHOD.stored ? content : deflateRawSync(content, { level: 9 });
  const central = Buffer.from(file.central);
  central.writeUInt32LE(crc32(content), 16);
  return { ...file, central, data, size: content.length };
}

function writeFiles(archive: Buffer, files: readonly ZipFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let start = 0;
  for (const { central, local, data, size } of files) {
    const [line, header] = [Buffer.from(central), Buffer.from(local)];
    const flags = central.readUInt16LE(8) & ~SUMS_FOLLOW;
    const numbers = { size, packed: data.length, offset: start };
    line.writeUInt16LE(flags, 8);
    writeNumbers(line, numbers);
    header.writeUInt16LE(flags, 6);
    // The sum, as in the directory.
    central.copy(header, 14, 16, 20);
    writeLocalSizes(header, numbers);
    directory.push(line);
    parts.push(header, data);
    start += header.length + data.length;
  }
  const lines = Buffer.concat(directory);
  return Buffer.concat([...parts, lines, tailFor(readTail(archive), { start, size: lines.length })]);
}
