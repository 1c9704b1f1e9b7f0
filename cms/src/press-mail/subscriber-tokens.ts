import { PRESS_SUBSCRIPTION } from 'content-models';
import type { CmsSettings } from 'runtime/settings';
import { readNumbers, signNumbers } from '../signed-tokens/signed-token.ts';

/** What links are made of: where they lead, and what signs them. */
export type LinkSettings = Pick<CmsSettings, 'siteUrl' | 'payloadSecret'>;

/** Which subscriber a link is about. */
interface TokenFacts {
  id: number;
  /** Tells two subscribers, or two requests of one, that have the same number apart. */
  moment: Date;
}

/** Address that confirms a request: of this one, not of one before or after. */
export function confirmationLink(
  { id, requestedAt }: { id: number; requestedAt: string },
  { siteUrl, payloadSecret }: LinkSettings,
): string {
  const token = signNumbers([id, Date.parse(requestedAt)], 'press subscriptions', payloadSecret);
  return `${siteUrl}${PRESS_SUBSCRIPTION.confirmation}${token}/`;
}

/** Address that ends a subscription. It opens for ever: an old message must let whoever reads it go. */
export function unsubscribeLink(
  { id, createdAt }: { id: number; createdAt: string },
  { siteUrl, payloadSecret }: LinkSettings,
): string {
  const token = signNumbers([id, Date.parse(createdAt)], 'press unsubscriptions', payloadSecret);
  return `${siteUrl}${PRESS_SUBSCRIPTION.end}${token}/`;
}

/** The request that a token confirms, or null when the CMS did not make it. */
export function readConfirmation(token: string, secret: string): TokenFacts | null {
  return factsOf(readNumbers(token, 'press subscriptions', secret));
}

/** The subscriber whom a token lets go, or null when the CMS did not make it. */
export function readUnsubscription(token: string, secret: string): TokenFacts | null {
  return factsOf(readNumbers(token, 'press unsubscriptions', secret));
}

function factsOf(numbers: number[] | null): TokenFacts | null {
  const [id, moment] = numbers ?? [];
  return id === undefined || moment === undefined ? null : { id, moment: new Date(moment) };
}
