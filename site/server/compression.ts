import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

const brotlied = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Encodings that the server writes, best first (RFC 9110, section 8.4.1; RFC 7932). */
const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Smaller than this, a file fits in one packet as it is; larger, it is not a text that a page asks for. Bytes. */
const WORTH_IT = { from: 512, to: 4_000_000 } as const;

/** Compressed files kept at hand, in bytes. */
const ROOM = 64_000_000;

/** Up to this, the smallest result takes a tenth of a second at most. Bytes. */
const SMALL = 200_000;

/** Texts that wait to be compressed at leisure: a robot that reads the whole site must not have it held in memory. */
const MOST_WAITING = 100;

/** What is text, and not compressed already. */
const TEXT = /^(?:text\/|image\/svg\+xml|application\/(?:[a-z.]+\+)?(?:json|xml)\b)/;

/** Whether a file is sent compressed to who can read it so. */
export function isCompressible(mimeType: string, size: number): boolean {
  return TEXT.test(mimeType) && size >= WORTH_IT.from && size <= WORTH_IT.to;
}

/** The best encoding that a client takes, from its `Accept-Encoding` (RFC 9110, section 12.5.3). */
export function bestEncoding(accepted: string | string[] | undefined): Encoding | undefined {
  const weights = new Map<string, number>();
  for (const part of String(accepted ?? '').split(',')) {
    const [name = '', ...parameters] = part.toLowerCase().split(';');
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean) ?? '1';
    weights.set(name.trim(), Number(weight));
  }
  return ENCODINGS.find((encoding) => (weights.get(encoding) ?? weights.get('*') ?? 0) > 0);
}

/** How hard each encoding tries: for who waits, and at leisure. */
const EFFORTS = { br: { quick: 5, best: 11 }, gzip: { quick: 6, best: 9 } } as const;

/**
 * Compresses texts, and keeps the results for as long as they are asked for. A text just published takes a
 * millisecond, so that nobody waits; it is then compressed once more at leisure, a tenth smaller, for those who come
 * next.
 */
export class Compressor {
  /** By encoding and tag of the file. */
  readonly #kept = new LRUCache<string, Buffer>({ maxSize: ROOM, sizeCalculation: ({ length }) => length + 1 });
  /** What is being compressed for those who ask for it at the same time. */
  readonly #underWay = new Map<string, Promise<Buffer>>();
  /** One at a time: the server has other work. */
  #leisure: Promise<void> = Promise.resolve();
  #waiting = 0;

  /**
   * @param tag names the bytes: the same tag, the same file
   * @param isImmutable whether browsers keep the file for ever: then each gets the smallest, the first included
   */
  async compress(
    content: () => Promise<Buffer>,
    { tag, encoding, isImmutable }: { tag: string; encoding: Encoding; isImmutable: boolean },
  ): Promise<Buffer> {
    const key = `${encoding} ${tag}`;
    const known = this.#kept.get(key) ?? this.#underWay.get(key);
    if (known !== undefined) return known;
    const work = this.#write(content, { key, encoding, isImmutable });
    this.#underWay.set(key, work);
    try {
      return await work;
    } finally {
      this.#underWay.delete(key);
    }
  }

  async #write(
    content: () => Promise<Buffer>,
    { key, encoding, isImmutable }: { key: string; encoding: Encoding; isImmutable: boolean },
  ): Promise<Buffer> {
    const bytes = await content();
    const isSmall = bytes.length <= SMALL;
    const result = await write(bytes, encoding, isImmutable && isSmall ? 'best' : 'quick');
    this.#kept.set(key, result);
    if (!isImmutable && isSmall && this.#waiting < MOST_WAITING) {
      this.#waiting += 1;
      this.#leisure = this.#leisure.then(() => this.#improve(key, bytes, encoding));
    }
    return result;
  }

  async #improve(key: string, bytes: Buffer, encoding: Encoding): Promise<void> {
    this.#waiting -= 1;
    if (!this.#kept.has(key)) return;
    try {
      const best = await write(bytes, encoding, 'best');
      if (this.#kept.has(key)) this.#kept.set(key, best);
    } catch {
      // Out of memory, at worst: the quick one does.
    }
  }
}

/** A text as small as it is ever sent. */
export function smallest(text: Buffer): Promise<Buffer> {
  return write(text, 'br', text.length <= SMALL ? 'best' : 'quick');
}

function write(bytes: Buffer, encoding: Encoding, effort: 'quick' | 'best'): Promise<Buffer> {
  const level = EFFORTS[encoding][effort];
  if (encoding === 'gzip') return gzipped(bytes, { level });
  const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_SIZE_HINT: size } = constants;
  return brotlied(bytes, { params: { [quality]: level, [size]: bytes.length } });
}
