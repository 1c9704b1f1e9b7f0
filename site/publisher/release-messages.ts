import { setTimeout as wait } from 'node:timers/promises';
import type { DocumentId, PressRelease, ReleaseMessage } from 'content-models';
import { z } from 'zod';
import { messageAddress } from '../src/press/message-address.ts';
import type { ContentStore } from './content-store/content-store.ts';

/** How long a message waits for the files that it leads to, which come after the page. */
const FILES_MS = 20_000;

const messageSchema = z.strictObject({ subject: z.string(), text: z.string(), html: z.string() });

interface ReleaseMessagesOptions {
  store: Pick<ContentStore, 'get'>;
  /** Names what messages are made from: while it stays the same, so does each. */
  version: () => string;
  /** What the template of an address tells. Rejects when that would give away what is not public. */
  facts: (address: string) => Promise<Uint8Array>;
  /** Resolves once no file is left to make. */
  filesMade: () => Promise<unknown>;
}

/** Writes what is sent to the press of a release, from the release as it is on line: once for all who get it. */
export class ReleaseMessages {
  readonly #options: ReleaseMessagesOptions;
  #latest: { key: string; message: Promise<ReleaseMessage> } | undefined;

  constructor(options: ReleaseMessagesOptions) {
    this.#options = options;
  }

  /** The message of a release; undefined when it is not on line, or was withdrawn. */
  async of(id: DocumentId): Promise<ReleaseMessage | undefined> {
    if (this.#releaseOf(id) === undefined) return undefined;
    await Promise.race([this.#options.filesMade(), wait(FILES_MS, undefined, { ref: false })]);
    const release = this.#releaseOf(id);
    if (release === undefined) return undefined;
    const key = `${String(id)} ${this.#options.version()}`;
    if (this.#latest?.key !== key) this.#latest = { key, message: this.#write(release) };
    return this.#latest.message;
  }

  async #write(release: PressRelease): Promise<ReleaseMessage> {
    const facts = await this.#options.facts(messageAddress(release));
    return messageSchema.parse(JSON.parse(Buffer.from(facts).toString()));
  }

  #releaseOf(id: DocumentId): PressRelease | undefined {
    const content = this.#options.store.get({ collection: 'press-releases', id });
    return content?.collection === 'press-releases' && content.withdrawal === null ? content : undefined;
  }
}
