import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What tokens are for. Each use has a key of its own: a token of one is worth nothing for another. */
export type TokenUse = 'press access links' | 'press subscriptions' | 'press unsubscriptions';

/** Whole numbers in letters that fit in an address, and a signature that only the CMS can make. */
export function signNumbers(numbers: readonly number[], use: TokenUse, secret: string): string {
  const facts = numbers.map((number) => number.toString(36)).join('-');
  return `${facts}-${signatureOf(facts, use, secret).toString('base64url')}`;
}

/** The numbers that a token holds, or null when the CMS did not make it for this use. */
export function readNumbers(token: string, use: TokenUse, secret: string): number[] | null {
  const match = /^([0-9a-z]+(?:-[0-9a-z]+)*)-([\w-]{43})$/.exec(token);
  if (match === null) return null;
  const [, facts = '', signature = ''] = match;
  if (!timingSafeEqual(Buffer.from(signature, 'base64url'), signatureOf(facts, use, secret))) return null;
  return facts.split('-').map((number) => parseInt(number, 36));
}

function signatureOf(facts: string, use: TokenUse, secret: string): Buffer {
  return createHmac('sha256', keyOf(use, secret)).update(facts).digest();
}

/** A key for one use alone: what is known of it tells nothing of the sessions, which the same secret signs. */
function keyOf(use: TokenUse, secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `interconnectes: ${use}`, 32));
}
