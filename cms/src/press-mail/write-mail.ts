import { releaseReference, UNSUBSCRIBE_MARK, type ReleaseTeller } from 'content-models';
import type { Payload } from 'payload';
import type { PressDelivery, PressSubscriber } from '../payload-types.ts';
import { settingsOf } from '../settings.ts';
import { confirmationMessage } from './confirmation-message.ts';
import { subscriberState } from './subscriber-state.ts';
import { unsubscribeLink, type LinkSettings } from './subscriber-tokens.ts';
import type { OutgoingMail } from './transport.ts';

/** Says that a program wrote it, so that no other one answers (RFC 3834). */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated' } as const;

/** A message as it is now, or a French sentence that says why there is nothing to send any more. */
export type Written = OutgoingMail | { cancelled: string };

/** Writes the messages of the outbox, from what subscribers and releases are at the moment of sending. */
export async function writeMail(payload: Payload, teller: ReleaseTeller, delivery: PressDelivery): Promise<Written> {
  const subscriber = await subscriberOf(payload, delivery);
  if (subscriber === undefined) return { cancelled: 'L’adresse a été effacée avant l’envoi.' };
  return delivery.kind === 'confirmation'
    ? writeConfirmation(payload, delivery, subscriber)
    : writeRelease({ teller, delivery, subscriber, settings: settingsOf(payload) });
}

async function writeConfirmation(
  payload: Payload,
  delivery: PressDelivery,
  subscriber: PressSubscriber,
): Promise<Written> {
  const state = subscriberState(subscriber);
  if (state === 'unsubscribed' || state === 'bounced') return { cancelled: 'L’abonnement a pris fin avant l’envoi.' };
  const settings = settingsOf(payload);
  const { name } = await payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true });
  return {
    ...confirmationMessage(subscriber, { isConfirmed: state === 'confirmed', network: name, settings }),
    to: subscriber.email,
    id: messageId(delivery, settings),
    headers: AUTOMATIC,
  };
}

async function writeRelease({ teller, delivery, subscriber, settings }: ToWrite): Promise<Written> {
  if (subscriberState(subscriber) !== 'confirmed') return { cancelled: 'L’abonnement a pris fin avant l’envoi.' };
  const message = await messageOf(teller, delivery);
  if (message === undefined) return { cancelled: 'Le communiqué n’était plus en ligne au moment de l’envoi.' };
  const link = unsubscribeLink(subscriber, settings);
  return {
    subject: message.subject,
    text: message.text.replaceAll(UNSUBSCRIBE_MARK, link),
    html: message.html.replaceAll(UNSUBSCRIBE_MARK, link),
    to: subscriber.email,
    id: messageId(delivery, settings),
    headers: {
      ...AUTOMATIC,
      'List-Id': `<presse.${siteHost(settings)}>`,
      'List-Unsubscribe': `<${link}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      Precedence: 'list',
    },
  };
}

interface ToWrite {
  teller: ReleaseTeller;
  delivery: PressDelivery;
  subscriber: PressSubscriber;
  settings: LinkSettings;
}

async function messageOf(teller: ReleaseTeller, { release }: PressDelivery) {
  if (release == null) return undefined;
  const id = typeof release === 'number' ? release : release.id;
  const isOnline = teller.current(releaseReference(id))?.withdrawal === null;
  return isOnline ? teller.messageOf(id) : undefined;
}

async function subscriberOf(payload: Payload, { subscriber }: PressDelivery): Promise<PressSubscriber | undefined> {
  if (subscriber == null) return undefined;
  const id = typeof subscriber === 'number' ? subscriber : subscriber.id;
  const { docs } = await payload.find({
    collection: 'press-subscribers',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0];
}

/** The same at each try: who gets a message twice all the same is shown it once by many programs. */
function messageId({ id, createdAt }: PressDelivery, settings: LinkSettings): string {
  return `<presse-${String(id)}-${Date.parse(createdAt).toString(36)}@${siteHost(settings)}>`;
}

function siteHost({ siteUrl }: LinkSettings): string {
  return new URL(siteUrl).hostname;
}
