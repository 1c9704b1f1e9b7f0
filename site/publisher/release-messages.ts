import { setTimeout as wait } from 'node:timers/promises';
import { releaseReference, type DocumentId, type PressRelease, type ReleaseMessage } from 'content-models';
import { z } from 'zod';
import { messageAddress } from '../src/feeds/message-address.ts';
import { readCheckedFacts } from './checked-facts.ts';
import type { PublisherContext } from './publisher-context.ts';

/** How long a message waits for the files that it leads to, which come after the page. */
const FILES_MS = 20_000;

const messageSchema = z.strictObject({ subject: z.string(), text: z.string(), html: z.string() });

/** Writes what is sent to the press of a release, from the release as it is online: once for all who get it. */
export class ReleaseMessages {
  readonly #context: PublisherContext;
  #latest: { key: string; message: Promise<ReleaseMessage> } | undefined;

  constructor(context: PublisherContext) {
    this.#context = context;
  }

  /** The message of a release; undefined when it is not online, or was withdrawn. */
  async of(id: DocumentId): Promise<ReleaseMessage | undefined> {
    if (this.#releaseOf(id) === undefined) return undefined;
    const { derivedFiles, maker, settings } = this.#context;
    await Promise.race([derivedFiles?.settled(), wait(FILES_MS, undefined, { ref: false })]);
    const release = this.#releaseOf(id);
    if (release === undefined) return undefined;
    const key = `${String(id)} ${maker.version(settings.today())}`;
    if (this.#latest?.key !== key) this.#latest = { key, message: this.#write(release) };
    return this.#latest.message;
  }

  async #write(release: PressRelease): Promise<ReleaseMessage> {
    const facts = await this.#context.mutex.run(() => readCheckedFacts(this.#context, messageAddress(release)));
    return messageSchema.parse(JSON.parse(Buffer.from(facts).toString()));
  }

  #releaseOf(id: DocumentId): PressRelease | undefined {
    const release = this.#context.store.get(releaseReference(id));
    return release?.withdrawal === null ? release : undefined;
  }
}
