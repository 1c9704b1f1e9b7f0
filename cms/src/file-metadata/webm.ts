import { blank, type Storage } from './storage.ts';

/** Identifiers of elements (RFC 8794, RFC 9559). */
const ID = {
  segment: 0x18538067,
  tags: 0x1254c367,
  tag: 0x7373,
  simpleTag: 0x67c8,
  tagName: 0x45a3,
  attachments: 0x1941a469,
  cluster: 0x1f43b675,
  void: 0xec,
} as const;

/** Tags of a film that stay: titles, authors, rights. */
const KEPT_TAGS =
  /^(?:TITLE|SUBTITLE|SUMMARY|DESCRIPTION|ARTIST|DIRECTOR|PRODUCER|AUTHOR|COPYRIGHT|LICENSE|TERMS_OF_USE|URL)$/i;

const MASTERS: ReadonlySet<number> = new Set([ID.segment, ID.tags, ID.tag]);

interface EbmlElement {
  id: number;
  start: number;
  body: number;
  end: number;
  /** Whether its size is not written: it goes on until what can't be in it. */
  isOpen: boolean;
}

/**
 * Cleans a WebM film where it is: tags that say where or with what it was made, and attached files, become elements
 * that readers skip. Every other byte stays at its place.
 */
export async function cleanWebm(storage: Storage): Promise<void> {
  await cleanElements(storage, 0, storage.size);
}

async function cleanElements(storage: Storage, start: number, end: number): Promise<void> {
  for (let at = start; at < end;) {
    const element = await readElement(storage, at, end);
    if (element === null) return;
    if (element.id === ID.attachments) await toVoid(storage, element);
    else if (element.id === ID.simpleTag) await cleanTag(storage, element);
    else if (MASTERS.has(element.id)) await cleanElements(storage, element.body, element.end);
    // What an open cluster holds stands in a row with what follows it.
    at = element.isOpen ? element.body : element.end;
    if (element.isOpen && element.id !== ID.cluster) return;
  }
}

async function cleanTag(storage: Storage, tag: EbmlElement): Promise<void> {
  for (let at = tag.body; at < tag.end;) {
    const element = await readElement(storage, at, tag.end);
    if (element === null) break;
    if (element.id === ID.tagName) {
      const name = (await storage.read(element.body, element.end - element.body)).toString('utf8');
      if (KEPT_TAGS.test(name)) return;
      break;
    }
    at = element.end;
  }
  await toVoid(storage, tag);
}

async function readElement(storage: Storage, at: number, end: number): Promise<EbmlElement | null> {
  const head = await storage.read(at, 12);
  const idLength = vintLength(head[0] ?? 0);
  const sizeLength = vintLength(head[idLength] ?? 0);
  if (idLength > 4 || sizeLength > 8 || head.length < idLength + sizeLength) return null;
  const body = at + idLength + sizeLength;
  const size = vintValue(head.subarray(idLength, idLength + sizeLength));
  const isOpen = size === null;
  return { id: head.readUIntBE(0, idLength), start: at, body, end: isOpen ? end : Math.min(body + size, end), isOpen };
}

/** Bytes of a number, from its first: one more than the zeros it begins with. */
function vintLength(first: number): number {
  return Math.clz32(first) - 24 + 1;
}

/** The value of a size without its marker; null when all its bits are set, which means that it is not known. */
function vintValue(bytes: Buffer): number | null {
  const marker = 1 << (8 - bytes.length);
  const digits = Buffer.from(bytes);
  digits.writeUInt8((bytes[0] ?? 0) & (marker - 1), 0);
  const value = digits.reduce((sum, byte) => sum * 256 + byte, 0);
  return value === 2 ** (7 * bytes.length) - 1 ? null : value;
}

/** An element that readers skip, of the same length. */
async function toVoid(storage: Storage, { start, end }: EbmlElement): Promise<void> {
  const length = end - start;
  const sizeLength = length >= 9 ? 8 : 1;
  const head = Buffer.alloc(1 + sizeLength);
  head.writeUInt8(ID.void, 0);
  const content = length - head.length;
  if (sizeLength === 1) head.writeUInt8(0x80 | content, 1);
  else head.writeBigUInt64BE((1n << 56n) | BigInt(content), 1);
  await storage.write(start, head);
  await blank(storage, start + head.length, content);
}
