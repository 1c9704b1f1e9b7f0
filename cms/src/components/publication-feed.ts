import type { PublicationRow } from './publication-sentence.ts';

/** Null: there is none. Undefined: not known yet, or the server is away. */
type Latest = PublicationRow | null | undefined;

const FIRST_DELAY_MS = 1000;

/** How rarely an open page asks in the end, when nothing changes. */
const LONGEST_DELAYS_MS = { underWay: 2000, waiting: 10_000, settled: 60_000 };

/**
 * Keeps the latest publication of one document up to date, for all that show it on a page: every second
 * while it changes, then more and more rarely.
 */
export class PublicationFeed {
  readonly #read: (signal: AbortSignal) => Promise<Latest>;
  readonly #listeners = new Set<() => void>();
  #latest: Latest;
  #delay = FIRST_DELAY_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading: AbortController | undefined;

  constructor(read: (signal: AbortSignal) => Promise<Latest>) {
    this.#read = read;
  }

  readonly latest = (): Latest => this.#latest;

  /** Asks for as long as somebody listens. @returns what ends it */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.refresh();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#rest();
    };
  };

  /** Asks now: something was done. */
  refresh(): void {
    this.#rest();
    this.#delay = FIRST_DELAY_MS;
    void this.#ask();
  }

  /** Asks no more, until the next refresh. */
  #rest(): void {
    clearTimeout(this.#timer);
    this.#reading?.abort();
  }

  async #ask(): Promise<void> {
    const reading = new AbortController();
    this.#reading = reading;
    const latest = await this.#read(reading.signal);
    if (reading.signal.aborted || this.#listeners.size === 0) return;
    const isSame = latest?.id === this.#latest?.id && latest?.updatedAt === this.#latest?.updatedAt;
    this.#delay = isSame ? Math.min(this.#delay * 1.5, longestDelay(latest)) : FIRST_DELAY_MS;
    // What is known stays shown while the server is away.
    if (latest !== undefined) this.#latest = latest;
    this.#timer = setTimeout(() => void this.#ask(), this.#delay);
    for (const listener of this.#listeners) listener();
  }
}

function longestDelay(latest: Latest): number {
  if (latest?.status === 'updating') return LONGEST_DELAYS_MS.underWay;
  const isInQueue = latest?.status === 'queued' && latest.message == null;
  // What failed is tried again by itself.
  return isInQueue || latest?.status === 'failed' ? LONGEST_DELAYS_MS.waiting : LONGEST_DELAYS_MS.settled;
}

/** What a feed asks of the API: the first row that it answers, null without any, undefined when the server could not be asked. */
export async function fetchLatest(url: string, signal: AbortSignal): Promise<Latest> {
  try {
    const response = await fetch(url, { credentials: 'include', signal });
    if (!response.ok) return undefined;
    // The shape is our own collection's, read by our own server.
    const { docs } = (await response.json()) as { docs: PublicationRow[] };
    return docs[0] ?? null;
  } catch {
    // The server is away or the page was left: asked again later, or never.
    return undefined;
  }
}
