import type { Reads } from './reads.ts';

/** What several pages show, with what it was made from. */
export interface SharedPart {
  value: unknown;
  reads: Reads;
}

/** More than all feeds hold together, in their formats; some kilobytes each. */
const MOST_KEPT = 2000;

/** What several pages show, by name, from one rendering to the next. */
export class SharedParts {
  readonly #parts = new Map<string, SharedPart>();

  get(name: string): SharedPart | undefined {
    return this.#parts.get(name);
  }

  /** Keeps a part; when there are too many, the one that was asked for the longest ago goes. */
  keep(name: string, part: SharedPart): void {
    // A map is in the order of its writings.
    this.#parts.delete(name);
    this.#parts.set(name, part);
    const [oldest] = this.#parts.keys();
    if (this.#parts.size > MOST_KEPT && oldest !== undefined) this.#parts.delete(oldest);
  }
}
