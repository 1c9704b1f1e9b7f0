import { count, typeset, type ReleaseTeller } from 'content-models';
import type { Payload } from 'payload';
import { pause } from 'runtime/pause';
import { watchDatabase } from '../database/change-watch.ts';
import type { PressDelivery } from '../payload-types.ts';
import { settingsOf } from '../settings.ts';
import { forgetSubscribers } from './forget.ts';
import { DAY_MS } from './limits.ts';
import { claimDelivery, findDueDeliveries, updateDelivery } from './outbox.ts';
import { outcomeOf, type FailedSending } from './outcome-of.ts';
import { prepareMailings } from './prepare-mailings.ts';
import type { SendMail } from './transport.ts';
import { writeMail } from './write-mail.ts';

const MINUTE_MS = 60_000;

/** How long to wait before each new try; the last one again and again, for {@link LONGEST_TRIES_MS}. */
const WAITS_MS = [1, 5, 15, 60, 120, 360].map((minutes) => minutes * MINUTE_MS);

/** What could not be sent for so long is not sent any more. */
const LONGEST_TRIES_MS = DAY_MS;

/** Whoever sends has an answer, or no server to wait for, long before. */
const INTERRUPTED_MS = 5 * MINUTE_MS;

/** Messages on their way at once. */
const AT_ONCE = 3;

/** Messages taken from the outbox together. */
const BATCH = 30;

/** How often the database is looked at: it is asked more seldom when nothing changed. */
const LOOK_MS = 500;
const IDLE_LOOK_MS = 5000;
const FORGET_MS = 60 * MINUTE_MS;

export interface PressMailerOptions {
  payload: Payload;
  teller: ReleaseTeller;
  send: SendMail;
  now?: () => Date;
}

/**
 * Tells the press of releases by e-mail, once they are seen online, beside the queue of publications, which never
 * waits for it. No message is sent twice: each is marked before the mail server is spoken to.
 */
export class PressMailer {
  readonly #payload: Payload;
  readonly #teller: ReleaseTeller;
  readonly #send: SendMail;
  readonly #now: () => Date;

  constructor({ payload, teller, send, now = () => new Date() }: PressMailerOptions) {
    this.#payload = payload;
    this.#teller = teller;
    this.#send = send;
    this.#now = now;
  }

  /** Sends what is to be sent until the signal is given, then resolves once the messages on their way are told. */
  async run(signal: AbortSignal): Promise<void> {
    const watch = watchDatabase(settingsOf(this.#payload).database);
    let lookedAt = -Infinity;
    let forgotAt = -Infinity;
    while (!signal.aborted) {
      try {
        if (performance.now() - forgotAt >= FORGET_MS) {
          forgotAt = performance.now();
          await forgetSubscribers(this.#payload, this.#now());
        }
        if (watch.hasChanged() || performance.now() - lookedAt >= IDLE_LOOK_MS) {
          lookedAt = performance.now();
          await this.turn(signal);
        }
      } catch (error) {
        // The database may be busy: what is in the outbox waits for the next look.
        this.#payload.logger.error({
          err: error,
          msg: 'L’envoi des courriels de presse n’a pas pu se faire ; nouvel essai.',
        });
      }
      await pause(LOOK_MS, signal);
    }
    watch.close();
  }

  /** Prepares what went online, and sends what is due, until nothing is. */
  async turn(signal?: AbortSignal): Promise<void> {
    await prepareMailings(this.#payload, this.#teller, this.#now());
    await this.#tellInterrupted();
    for (;;) {
      const due = await findDueDeliveries(this.#payload, this.#now(), BATCH);
      if (due.length === 0 || signal?.aborted === true) return;
      const take = async () => {
        for (let one = due.shift(); one !== undefined && signal?.aborted !== true; one = due.shift()) {
          await this.#deliver(one);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, take));
    }
  }

  async #deliver(delivery: PressDelivery): Promise<void> {
    const payload = this.#payload;
    if (!(await claimDelivery(payload, delivery, this.#now()))) return;
    let mail;
    try {
      mail = await writeMail(payload, this.#teller, delivery);
    } catch (error) {
      payload.logger.error({ err: error, msg: 'Un courriel de presse n’a pas pu être écrit.' });
      const reason = error instanceof Error ? error.message : String(error);
      await this.#putOff(delivery, typeset(`Le message n’a pas pu être écrit : ${reason}`));
      return;
    }
    if ('cancelled' in mail) {
      await updateDelivery(payload, delivery.id, { status: 'cancelled', message: mail.cancelled });
      return;
    }
    try {
      await this.#send(mail);
    } catch (error) {
      await this.#tellFailure(delivery, outcomeOf(error));
      return;
    }
    await updateDelivery(payload, delivery.id, { status: 'sent', sentAt: this.#now().toISOString(), message: null });
  }

  async #tellFailure(delivery: PressDelivery, outcome: FailedSending): Promise<void> {
    const { message } = outcome;
    switch (outcome.kind) {
      case 'postponed':
        await this.#putOff(delivery, message);
        break;
      case 'refused':
        await this.#end(delivery, 'failed', message);
        if (outcome.isAddressRefused) await this.#noteRefusedAddress(delivery);
        break;
      case 'uncertain':
        await this.#end(delivery, 'uncertain', message);
        break;
      default:
        outcome satisfies never;
    }
  }

  /** Tries again later, for a day. */
  async #putOff(delivery: PressDelivery, message: string): Promise<void> {
    const now = this.#now().getTime();
    const pauseMs = WAITS_MS[Math.min(delivery.attempts, WAITS_MS.length - 1)] ?? LONGEST_TRIES_MS;
    if (now + pauseMs > Date.parse(delivery.createdAt) + LONGEST_TRIES_MS) {
      await this.#end(delivery, 'failed', `${message} Abandonné après vingt-quatre heures d’essais.`);
      return;
    }
    const dueAt = new Date(now + pauseMs).toISOString();
    await updateDelivery(this.#payload, delivery.id, { status: 'waiting', dueAt, message });
  }

  async #end({ id }: PressDelivery, status: 'failed' | 'uncertain', message: string): Promise<void> {
    await updateDelivery(this.#payload, id, { status, message });
    this.#payload.logger.error(`Courriel de presse ${String(id)} : ${message}`);
  }

  /** Nothing more is sent to an address that no mailbox has. */
  async #noteRefusedAddress({ subscriber }: PressDelivery): Promise<void> {
    if (typeof subscriber !== 'number') return;
    await this.#payload.db.updateOne({
      collection: 'press-subscribers',
      id: subscriber,
      data: { bouncedAt: this.#now().toISOString(), updatedAt: new Date().toISOString() },
      returning: false,
    });
  }

  /** Says which messages were being sent when a worker died: they may have arrived, and are not sent again. */
  async #tellInterrupted(): Promise<void> {
    const before = new Date(this.#now().getTime() - INTERRUPTED_MS).toISOString();
    const { docs } = await this.#payload.find({
      collection: 'press-deliveries',
      where: { status: { equals: 'sending' }, attemptedAt: { less_than: before } },
      pagination: false,
      depth: 0,
      overrideAccess: true,
    });
    for (const { id } of docs) {
      const message = 'L’envoi a été interrompu : le message est peut-être arrivé. Il ne sera pas envoyé de nouveau.';
      await updateDelivery(this.#payload, id, { status: 'uncertain', message });
    }
    if (docs.length > 0) {
      this.#payload.logger.error(
        typeset(
          `${count(docs.length, 'courriel')} de presse : envoi interrompu, peut-être arrivé. Voir « Envois à la presse ».`,
        ),
      );
    }
  }
}
