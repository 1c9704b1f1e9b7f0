import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What a personal link says of the access that it opens. */
export interface TokenFacts {
  id: number;
  /** A database that was restored gives the same numbers again: the moment tells two accesses apart. */
  createdAt: Date;
  expiresAt: Date;
}

/** The last part of a personal link: the facts, and a signature that only the CMS can make. */
export function issueToken({ id, createdAt, expiresAt }: TokenFacts, secret: string): string {
  const facts = [id, createdAt.getTime(), expiresAt.getTime()].map((number) => number.toString(36)).join('-');
  return `${facts}-${signatureOf(facts, secret).toString('base64url')}`;
}

/** What a token says, or null when the CMS did not make it. */
export function readToken(token: string, secret: string): TokenFacts | null {
  const match = /^(([0-9a-z]+)-([0-9a-z]+)-([0-9a-z]+))-([\w-]{43})$/.exec(token);
  if (match === null) return null;
  const [, facts = '', id = '', createdAt = '', expiresAt = '', signature = ''] = match;
  if (!timingSafeEqual(Buffer.from(signature, 'base64url'), signatureOf(facts, secret))) return null;
  return { id: parseInt(id, 36), createdAt: momentOf(createdAt), expiresAt: momentOf(expiresAt) };
}

function momentOf(text: string): Date {
  return new Date(parseInt(text, 36));
}

function signatureOf(facts: string, secret: string): Buffer {
  return createHmac('sha256', keyOf(secret)).update(facts).digest();
}

/** A key for this use alone: what is known of it tells nothing of the sessions, which the same secret signs. */
function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'interconnectes: press access links', 32));
}
