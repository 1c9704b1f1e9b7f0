/** Writes numbers and texts in as few bytes as they need: seven bits a byte, the lowest first (LEB128). */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  constructor(room = 16) {
    this.#bytes = new Uint8Array(room);
  }

  get length(): number {
    return this.#length;
  }

  /** @param value whole, from 0 to 2^31 - 1 */
  number(value: number): void {
    this.#room(5);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  bytes(bytes: ArrayLike<number>): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  text(text: string): void {
    const bytes = ENCODER.encode(text);
    this.number(bytes.length);
    this.bytes(bytes);
  }

  end(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #room(needed: number): void {
    if (this.#length + needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + needed));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what a {@link ByteWriter} wrote, in the same order. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.at++];
      if (byte === undefined) throw new RangeError('The file ends before it should.');
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  text(): string {
    const length = this.number();
    const start = this.at;
    this.at += length;
    return DECODER.decode(this.#bytes.subarray(start, this.at));
  }
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();
