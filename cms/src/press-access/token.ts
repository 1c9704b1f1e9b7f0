import { readNumbers, signNumbers } from '../signed-tokens/signed-token.ts';

/** What a personal link says of the access that it opens. */
export interface TokenFacts {
  id: number;
  /** A database that was restored gives the same numbers again: the moment tells two accesses apart. */
  createdAt: Date;
  expiresAt: Date;
}

const USE = 'press access links';

/** The last part of a personal link: the facts, and a signature that only the CMS can make. */
export function issueToken({ id, createdAt, expiresAt }: TokenFacts, secret: string): string {
  return signNumbers([id, createdAt.getTime(), expiresAt.getTime()], USE, secret);
}

/** What a token says, or null when the CMS did not make it. */
export function readToken(token: string, secret: string): TokenFacts | null {
  const [id, createdAt, expiresAt] = readNumbers(token, USE, secret) ?? [];
  if (id === undefined || createdAt === undefined || expiresAt === undefined) return null;
  return { id, createdAt: new Date(createdAt), expiresAt: new Date(expiresAt) };
}
