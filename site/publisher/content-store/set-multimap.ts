/** One for all the keys that have nothing: most of those that are asked for. */
const NONE: ReadonlySet<never> = new Set();

/** Several values under one key. */
export class SetMultimap<Key, Value> {
  readonly #sets = new Map<Key, Set<Value>>();

  has(key: Key): boolean {
    return this.#sets.has(key);
  }

  /** The values under a key, in the order they came. */
  get(key: Key): ReadonlySet<Value> {
    return this.#sets.get(key) ?? NONE;
  }

  add(key: Key, value: Value): void {
    const values = this.#sets.get(key);
    if (values === undefined) this.#sets.set(key, new Set([value]));
    else values.add(value);
  }

  delete(key: Key, value: Value): void {
    const values = this.#sets.get(key);
    values?.delete(value);
    if (values?.size === 0) this.#sets.delete(key);
  }
}
