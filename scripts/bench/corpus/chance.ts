/** Draws that are the same for the same seed: a corpus made twice is the same corpus. */
export class Chance {
  #state: number;

  /** @param seed any text: a document is drawn from its own name, so that it depends on no other */
  constructor(seed: string) {
    this.#state = Buffer.from(seed).reduce((sum, byte) => (Math.imul(sum, 31) + byte) >>> 0, 7);
    // Seeds that differ by one digit would begin alike.
    for (let round = 0; round < 4; round += 1) this.number();
  }

  /** A number in [0, 1[ (mulberry32). */
  number(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  integer(from: number, to: number): number {
    return from + Math.floor(this.number() * (to - from + 1));
  }

  isTrue(probability: number): boolean {
    return this.number() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.integer(0, items.length - 1)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  }

  /** Some of the items, none twice, in the order drawn; fewer when there are not enough. */
  some<Item>(items: readonly Item[], count: number): Item[] {
    const wanted = Math.min(count, items.length);
    const places = new Set<number>();
    while (places.size < wanted) places.add(this.integer(0, items.length - 1));
    return [...places].flatMap((place) => items.slice(place, place + 1));
  }

  /** Some numbers from 1 to `last`, none twice. */
  someIds(last: number, count: number): number[] {
    const wanted = Math.min(count, last);
    const ids = new Set<number>();
    while (ids.size < wanted) ids.add(this.integer(1, last));
    return [...ids];
  }
}
