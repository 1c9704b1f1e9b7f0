import { cleanExif } from './exif.ts';
import { blank, type Storage } from './storage.ts';
import { cleanXmpWithin } from './xmp.ts';

/** A box of ISO/IEC 14496-12: `start` is where its size stands, `body` where its content begins. */
interface Box {
  type: string;
  start: number;
  body: number;
  end: number;
}

/** Boxes that hold boxes, where something to clean may stand. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'moov',
  'trak',
  'mdia',
  'minf',
  'dinf',
  'edts',
  'moof',
  'traf',
  'mvex',
]);

/** What a file may begin with and be made of, at its top. */
const TOP_LEVEL: ReadonlySet<string> = new Set([
  ...['ftyp', 'styp', 'moov', 'mdat', 'moof', 'mfra', 'sidx', 'ssix', 'prft', 'pdin', 'meta', 'idat', 'emsg'],
]);

/** What users' data may say of a film: titles, authors, rights, names of tracks and chapters (QuickTime, 3GPP, iTunes). */
const KEPT_USER_DATA: ReadonlySet<string> = new Set([
  ...[
    '\u00a9nam',
    '\u00a9ART',
    '\u00a9aut',
    '\u00a9des',
    '\u00a9cpy',
    '\u00a9prd',
    '\u00a9dir',
    '\u00a9src',
    '\u00a9day',
  ],
  ...['titl', 'dscp', 'cprt', 'perf', 'auth', 'desc', 'ldes', 'aART', 'name', 'kind', 'chpl', 'tagc', 'meta'],
]);

/** The same, by the names of Apple's keys. */
const KEPT_KEYS =
  /^com\.apple\.quicktime\.(?:title|displayname|description|artist|author|copyright|credit|director|producer|publisher)$/;

/** Tracks that are watched, listened to or read; others hold positions and movements beside the film. */
const KEPT_HANDLERS: ReadonlySet<string> = new Set([
  'vide',
  'soun',
  'text',
  'sbtl',
  'subt',
  'clcp',
  'tmcd',
  'pict',
  'auxv',
]);

/** The UUID under which XMP stands (Adobe XMP, part 3, 1.2.7). */
const XMP_UUID = 'be7acfcb97a942e89c71999491e3afac';

/**
 * Cleans a film (MP4, QuickTime) or a picture (AVIF, HEIF) where it is: what says where, with what or by whom's device
 * it was made becomes zeros in a box that readers skip. Every other byte stays at its place, however long the file.
 */
export async function cleanIsoMedia(storage: Storage): Promise<void> {
  for (const box of await boxesIn(storage, 0, storage.size)) {
    if (box.type === 'uuid') await cleanUuid(storage, box);
    else if (box.type === 'meta') await cleanMeta(storage, box);
    else if (CONTAINERS.has(box.type)) await cleanContainer(storage, box);
    else if (!TOP_LEVEL.has(box.type)) await toFree(storage, box);
  }
}

async function cleanContainer(storage: Storage, container: Box): Promise<void> {
  const boxes = await boxesIn(storage, container.body, container.end);
  if (container.type === 'trak' && !(await isKeptTrack(storage, boxes))) {
    await blankSamples(storage, container);
    await toFree(storage, container);
    return;
  }
  for (const box of boxes) {
    // Fragments keep in such boxes what their samples need.
    if (box.type === 'uuid' && container.type !== 'traf') await cleanUuid(storage, box);
    else if (box.type === 'udta') await cleanUserData(storage, box);
    else if (box.type === 'meta') await cleanMeta(storage, box);
    else if (box.type === 'free' || box.type === 'skip') await toFree(storage, box);
    else if (CONTAINERS.has(box.type)) await cleanContainer(storage, box);
  }
}

async function cleanUserData(storage: Storage, { body, end }: Box): Promise<void> {
  for (const box of await boxesIn(storage, body, end)) {
    if (box.type === 'meta') await cleanMeta(storage, box);
    else if (!KEPT_USER_DATA.has(box.type)) await toFree(storage, box);
  }
}

/** Tags of a film (by four letters, or by Apple's keys), or the items of a picture. */
async function cleanMeta(storage: Storage, meta: Box): Promise<void> {
  const boxes = await boxesOfMeta(storage, meta);
  const of = (type: string) => boxes.find((box) => box.type === type);
  const [keys, list] = [of('keys'), of('ilst')];
  const names = keys === undefined ? [] : await keysOf(storage, keys);
  if (list !== undefined) {
    for (const item of await boxesIn(storage, list.body, list.end)) {
      const isKept =
        keys === undefined ? KEPT_USER_DATA.has(item.type) : KEPT_KEYS.test(names[indexOf(item) - 1] ?? '');
      if (!isKept) await toFree(storage, item);
    }
  }
  for (const item of await metadataItems(storage, boxes)) await cleanItem(storage, item);
  for (const box of boxes) {
    if (box.type === 'uuid') await cleanUuid(storage, box);
    if (box.type === 'xml ' || box.type === 'bxml' || box.type === 'free' || box.type === 'skip')
      await toFree(storage, box);
  }
}

/** In QuickTime the content begins at once, in MPEG-4 after a version. */
async function boxesOfMeta(storage: Storage, { body, end }: Box): Promise<Box[]> {
  const first = await storage.read(body + 4, 4);
  return boxesIn(storage, first.toString('latin1') === 'hdlr' ? body : body + 4, end);
}

async function keysOf(storage: Storage, { body, end }: Box): Promise<string[]> {
  const names: string[] = [];
  for (const key of await boxesIn(storage, body + 8, end)) {
    names.push((await storage.read(key.body, key.end - key.body)).toString('utf8'));
  }
  return names;
}

/** Items of a list under keys have the number of their key for a type. */
function indexOf({ type }: Box): number {
  return Buffer.from(type, 'latin1').readUInt32BE(0);
}

async function cleanUuid(storage: Storage, box: Box): Promise<void> {
  const id = (await storage.read(box.body, 16)).toString('hex');
  if (id !== XMP_UUID) return toFree(storage, box);
  await cleanXmpAt(storage, box.body + 16, box.end - box.body - 16);
}

/** XMP of the same length: a packet may end with spaces. */
async function cleanXmpAt(storage: Storage, position: number, length: number): Promise<void> {
  const cleaned = cleanXmpWithin((await storage.read(position, length)).toString('utf8'), length);
  const filled = Buffer.alloc(length, ' ');
  filled.write(cleaned ?? '');
  await storage.write(position, filled);
}

async function cleanExifAt(storage: Storage, position: number, length: number): Promise<void> {
  // The orientation is that of the picture's own properties.
  const cleaned = cleanExif(afterPrefix(await storage.read(position, length)), { withOrientation: false });
  const filled = Buffer.alloc(length);
  if (cleaned !== null && cleaned.length + 4 <= length) cleaned.copy(filled, 4);
  await storage.write(position, filled);
}

async function isKeptTrack(storage: Storage, boxes: readonly Box[]): Promise<boolean> {
  const handler = await find(storage, boxes, ['mdia', 'hdlr']);
  if (handler === undefined) return true;
  return KEPT_HANDLERS.has((await storage.read(handler.body + 8, 4)).toString('latin1'));
}

/** Writes zeros over what a track holds, wherever that is. */
async function blankSamples(storage: Storage, track: Box): Promise<void> {
  const boxes = await boxesIn(storage, track.body, track.end);
  const table = await find(storage, boxes, ['mdia', 'minf', 'stbl']);
  if (table === undefined) return;
  const tables = await boxesIn(storage, table.body, table.end);
  const read = async (...types: string[]) => {
    const box = tables.find(({ type }) => types.includes(type));
    return box === undefined ? null : { type: box.type, data: await storage.read(box.body, box.end - box.body) };
  };
  const [sizes, runs, chunks] = [await read('stsz'), await read('stsc'), await read('stco', 'co64')];
  if (sizes === null || runs === null || chunks === null) return;
  const sizeOf = sampleSizes(sizes.data);
  const count = chunks.data.readUInt32BE(4);
  let sample = 0;
  for (let chunk = 0; chunk < count; chunk += 1) {
    const at =
      chunks.type === 'co64'
        ? Number(chunks.data.readBigUInt64BE(8 + chunk * 8))
        : chunks.data.readUInt32BE(8 + chunk * 4);
    const last = sample + samplesIn(runs.data, chunk + 1);
    let length = 0;
    for (; sample < last; sample += 1) length += sizeOf(sample);
    if (at + length <= storage.size) await blank(storage, at, length);
  }
}

function sampleSizes(table: Buffer): (sample: number) => number {
  const common = table.readUInt32BE(4);
  const count = table.readUInt32BE(8);
  return (sample) => (common > 0 || sample >= count ? common : table.readUInt32BE(12 + sample * 4));
}

/** Samples of a chunk, counted from 1: each run goes on until the next begins. */
function samplesIn(runs: Buffer, chunk: number): number {
  let samples = 0;
  for (let left = runs.readUInt32BE(4), at = 8; left > 0 && runs.readUInt32BE(at) <= chunk; left -= 1, at += 12) {
    samples = runs.readUInt32BE(at + 4);
  }
  return samples;
}

/** Items of a picture that hold Exif or XMP; the others are its pixels. */
async function metadataItems(storage: Storage, boxes: readonly Box[]): Promise<MetadataItem[]> {
  const of = (type: string) => boxes.find((box) => box.type === type);
  const [info, locations, data] = [of('iinf'), of('iloc'), of('idat')];
  if (info === undefined || locations === undefined) return [];
  const types = await itemTypes(storage, info);
  const table = await storage.read(locations.body, locations.end - locations.body);
  return readLocations(table).flatMap(({ id, isWithin, extents }) => {
    const type = types.get(id);
    if (type !== 'Exif' && type !== 'mime') return [];
    const start = isWithin ? (data?.body ?? 0) : 0;
    return [{ type, extents: extents.map(({ offset, length }) => ({ position: start + offset, length })) }];
  });
}

interface MetadataItem {
  type: 'Exif' | 'mime';
  extents: { position: number; length: number }[];
}

async function cleanItem(storage: Storage, { type, extents }: MetadataItem): Promise<void> {
  for (const { position, length } of extents) {
    if (extents.length > 1) await blank(storage, position, length);
    else if (type === 'Exif') await cleanExifAt(storage, position, length);
    else await cleanXmpAt(storage, position, length);
  }
}

/** What a picture of this family says beside its pixels: Exif from its byte order mark, XMP, profile of its colours. */
export async function pictureMetadata(
  storage: Storage,
): Promise<{ exif: Buffer | null; xmp: string | null; icc: Buffer | null }> {
  const meta = (await boxesIn(storage, 0, storage.size)).find(({ type }) => type === 'meta');
  const boxes = meta === undefined ? [] : await boxesOfMeta(storage, meta);
  const items = await metadataItems(storage, boxes);
  const read = async (wanted: MetadataItem['type']) => {
    const [extent] = items.find(({ type }) => type === wanted)?.extents ?? [];
    return extent === undefined ? null : storage.read(extent.position, extent.length);
  };
  const [exif, xmp] = [await read('Exif'), await read('mime')];
  return {
    exif: exif === null ? null : afterPrefix(exif),
    xmp: xmp?.toString('utf8') ?? null,
    icc: await profileOf(storage, boxes),
  };
}

async function profileOf(storage: Storage, boxes: readonly Box[]): Promise<Buffer | null> {
  const properties = await find(storage, boxes, ['iprp', 'ipco']);
  if (properties === undefined) return null;
  for (const { type, body, end } of await boxesIn(storage, properties.body, properties.end)) {
    if (type !== 'colr') continue;
    const kind = (await storage.read(body, 4)).toString('latin1');
    if (kind === 'prof' || kind === 'rICC') return storage.read(body + 4, end - body - 4);
  }
  return null;
}

/** Exif stands after the length of what precedes it (ISO/IEC 23008-12, A.2.1). */
function afterPrefix(item: Buffer): Buffer {
  return item.subarray(item.length < 4 ? item.length : Math.min(4 + item.readUInt32BE(0), item.length));
}

/** What each item is, by its number. */
async function itemTypes(storage: Storage, info: Box): Promise<Map<number, string>> {
  const [version = 0] = await storage.read(info.body, 1);
  const entries = await boxesIn(storage, info.body + (version === 0 ? 6 : 8), info.end);
  const types = new Map<number, string>();
  for (const { body, end } of entries) {
    const entry = await storage.read(body, end - body);
    const isLong = entry[0] === 3;
    if (entry.length >= (isLong ? 14 : 12)) {
      types.set(
        isLong ? entry.readUInt32BE(4) : entry.readUInt16BE(4),
        entry.toString('latin1', isLong ? 10 : 8, isLong ? 14 : 12),
      );
    }
  }
  return types;
}

interface ItemLocation {
  id: number;
  /** Whether its bytes are in the box `idat`; else they are counted from the beginning of the file. */
  isWithin: boolean;
  extents: { offset: number; length: number }[];
}

/** The box `iloc` (ISO/IEC 14496-12, 8.11.3). */
function readLocations(box: Buffer): ItemLocation[] {
  const version = box[0] ?? 0;
  const [offsetSize, lengthSize] = [(box[4] ?? 0) >> 4, (box[4] ?? 0) & 15];
  const [baseSize, indexSize] = [(box[5] ?? 0) >> 4, version === 0 ? 0 : (box[5] ?? 0) & 15];
  let at = 6;
  const take = (size: number) => {
    const value = size === 0 ? 0 : size === 8 ? Number(box.readBigUInt64BE(at)) : box.readUIntBE(at, size);
    at += size;
    return value;
  };
  const idSize = version < 2 ? 2 : 4;
  return Array.from({ length: take(idSize) }, () => {
    const id = take(idSize);
    const method = version === 0 ? 0 : take(2) & 15;
    take(2);
    const base = take(baseSize);
    const extents = Array.from({ length: take(2) }, () => {
      take(indexSize);
      return { offset: base + take(offsetSize), length: take(lengthSize) };
    });
    return { id, isWithin: method === 1, extents };
  });
}

async function find(storage: Storage, boxes: readonly Box[], path: readonly string[]): Promise<Box | undefined> {
  const [type, ...rest] = path;
  const box = boxes.find((candidate) => candidate.type === type);
  if (box === undefined || rest.length === 0) return box;
  return find(storage, await boxesIn(storage, box.body, box.end), rest);
}

/** Boxes of a part, up to what is no box. */
async function boxesIn(storage: Storage, start: number, end: number): Promise<Box[]> {
  const boxes: Box[] = [];
  for (let at = start; at + 8 <= end;) {
    const head = await storage.read(at, 16);
    if (head.length < 8) break;
    const type = head.toString('latin1', 4, 8);
    const size = head.readUInt32BE(0);
    const isLong = size === 1 && head.length === 16;
    const length = size === 0 ? end - at : isLong ? Number(head.readBigUInt64BE(8)) : size;
    if (length < 8 || at + length > end) break;
    boxes.push({ type, start: at, body: at + (isLong ? 16 : 8), end: at + length });
    at += length;
  }
  return boxes;
}

/** Readers skip such a box, whatever it holds. */
async function toFree(storage: Storage, { start, body, end }: Box): Promise<void> {
  await storage.write(start + 4, Buffer.from('free', 'latin1'));
  await blank(storage, body, end - body);
}
