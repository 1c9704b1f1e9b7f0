import type { Theme } from 'content-models';
import type { Payload, Where } from 'payload';
import { Mutex } from 'runtime/mutex';
import type { PressSubscriber } from '../payload-types.ts';
import { settingsOf } from '../settings.ts';
import { CONFIRMATION_DAYS, DAY_MS } from './limits.ts';
import { subscriberState } from './subscriber-state.ts';
import { readConfirmation, readUnsubscription } from './subscriber-tokens.ts';

/** An address is written to at most so often by who only types it. */
const BETWEEN_REQUESTS_MS = 60 * 60 * 1000;

/** What a link that confirms is worth now. A wrong one and one whose request is gone say the same. */
export type ConfirmationState = 'open' | 'done' | 'expired' | 'unknown';

/** What the press asks of its subscriptions, for whoever answers it. */
export class PressSubscriptions {
  readonly #payload: Payload;
  readonly #now: () => Date;
  readonly #mutex = new Mutex();

  constructor(payload: Payload, now: () => Date = () => new Date()) {
    this.#payload = payload;
    this.#now = now;
  }

  /**
   * Takes a request, and has the message that asks to confirm it sent. Who asked is told nothing of what was known of
   * the address.
   */
  request(wish: { email: string; themes: readonly Theme[] }): Promise<void> {
    // One after the other: two requests of one address would otherwise make two subscribers.
    return this.#mutex.run(() => this.#take(wish));
  }

  async #take({ email, themes }: { email: string; themes: readonly Theme[] }): Promise<void> {
    const [known] = await this.#find({ email: { equals: email } });
    const wish = { themes: [...themes], requestedAt: this.#now().toISOString() };
    if (known === undefined) {
      await this.#payload.create({ collection: 'press-subscribers', data: { email, ...wish } });
      return;
    }
    if (this.#now().getTime() - Date.parse(known.requestedAt) < BETWEEN_REQUESTS_MS) return;
    // Whoever typed the address of a subscriber may be somebody else: nothing of the subscription changes.
    const data =
      subscriberState(known) === 'confirmed'
        ? { requestedAt: wish.requestedAt }
        : { ...wish, confirmedAt: null, unsubscribedAt: null, bouncedAt: null };
    await this.#payload.update({ collection: 'press-subscribers', id: known.id, data });
  }

  /** What a link that confirms would do. */
  async lookAt(token: string): Promise<ConfirmationState> {
    return (await this.#requestOf(token)).state;
  }

  /** Confirms a request. Again: nothing more. */
  async confirm(token: string): Promise<ConfirmationState> {
    const { state, subscriber } = await this.#requestOf(token);
    if (state !== 'open' || subscriber === undefined) return state;
    // In one statement, and of this request alone: one that was ended meanwhile stays so.
    const confirmed: unknown = await this.#payload.db.updateOne({
      collection: 'press-subscribers',
      where: {
        and: [
          { id: { equals: subscriber.id } },
          { requestedAt: { equals: subscriber.requestedAt } },
          { unsubscribedAt: { exists: false } },
        ],
      },
      data: { confirmedAt: this.#now().toISOString(), updatedAt: new Date().toISOString() },
      options: { atomic: true },
    });
    return confirmed === null ? 'unknown' : 'done';
  }

  /** Whether the CMS made a link that ends a subscription, which may be over already. */
  isSubscription(token: string): boolean {
    return readUnsubscription(token, this.#secret) !== null;
  }

  /**
   * Ends a subscription, at once. Again, or for one that is gone: nothing more.
   * @returns whether the CMS made the token
   */
  async unsubscribe(token: string): Promise<boolean> {
    const facts = readUnsubscription(token, this.#secret);
    if (facts === null) return false;
    const [subscriber] = await this.#find({ id: { equals: facts.id } });
    const isTheirs = subscriber !== undefined && Date.parse(subscriber.createdAt) === facts.moment.getTime();
    if (isTheirs && subscriber.unsubscribedAt == null) {
      await this.#payload.db.updateOne({
        collection: 'press-subscribers',
        id: subscriber.id,
        data: { unsubscribedAt: this.#now().toISOString(), updatedAt: new Date().toISOString() },
        returning: false,
      });
    }
    return true;
  }

  get #secret(): string {
    return settingsOf(this.#payload).payloadSecret;
  }

  async #requestOf(token: string): Promise<{ state: ConfirmationState; subscriber?: PressSubscriber }> {
    const facts = readConfirmation(token, this.#secret);
    if (facts === null) return { state: 'unknown' };
    const { id, moment } = facts;
    if (this.#now().getTime() >= moment.getTime() + CONFIRMATION_DAYS * DAY_MS) return { state: 'expired' };
    const [subscriber] = await this.#find({ id: { equals: id } });
    if (subscriber === undefined || Date.parse(subscriber.requestedAt) !== moment.getTime())
      return { state: 'unknown' };
    switch (subscriberState(subscriber)) {
      case 'requested':
        return { state: 'open', subscriber };
      case 'confirmed':
        return { state: 'done', subscriber };
      case 'unsubscribed':
      case 'bounced':
        return { state: 'unknown' };
    }
  }

  async #find(where: Where): Promise<PressSubscriber[]> {
    const { docs } = await this.#payload.find({ collection: 'press-subscribers', where, limit: 1, depth: 0 });
    return docs;
  }
}
