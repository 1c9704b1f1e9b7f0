import { randomUUID } from 'node:crypto';
import {
  PRESS_ACCESS_FOLDER,
  releaseReference,
  type Change,
  type Instant,
  type ReleaseReference,
} from 'content-models';
import type { Payload } from 'payload';
import type { CmsSettings } from 'runtime/settings';
import { readWaiting } from '../publication/worker/read.ts';
import { settingsOf } from '../settings.ts';
import { issueToken, readToken } from './token.ts';
import type { PressAccess } from '../payload-types.ts';

/** Why a link opens nothing. A wrong link and one whose access is gone say the same. */
export type AccessRefusal = 'unknown' | 'expired' | 'revoked';

/** What a journalist's link opens. */
export type PressOpening =
  | { kind: 'refused'; why: AccessRefusal }
  /** The release as it will be at its hour, with the pictures and files that it shows. */
  | { kind: 'embargoed'; access: number; release: ReleaseReference; until: Instant; changes: readonly Change[] }
  /** The release waits for no hour: the site says what it has become. */
  | { kind: 'released'; release: ReleaseReference };

/** The links that journalists were given, for whoever answers them. */
export class PressAccesses {
  readonly #payload: Payload;
  readonly #now: () => Date;

  constructor(payload: Payload, now: () => Date = () => new Date()) {
    this.#payload = payload;
    this.#now = now;
  }

  /** What a token opens at this moment: everything is looked up again each time. */
  async open(token: string): Promise<PressOpening> {
    const facts = readToken(token, settingsOf(this.#payload).payloadSecret);
    if (facts === null) return refused('unknown');
    const { docs } = await this.#payload.find({
      collection: 'press-accesses',
      where: { id: { equals: facts.id } },
      depth: 0,
      overrideAccess: true,
    });
    const [access] = docs;
    if (access === undefined || Date.parse(access.createdAt) !== facts.createdAt.getTime()) return refused('unknown');
    if (access.isRevoked === true) return refused('revoked');
    const now = this.#now();
    const end = Math.min(facts.expiresAt.getTime(), Date.parse(access.expiresAt));
    if (now.getTime() >= end) return refused('expired');
    const release = releaseReference(releaseOf(access));
    const waiting = await readWaiting(this.#payload, release, now);
    return waiting === undefined
      ? { kind: 'released', release }
      : { kind: 'embargoed', access: access.id, release, ...waiting };
  }

  /** Keeps the moment of an opening, and nothing else. */
  async record(access: number, at: Date): Promise<void> {
    // Added to what is there, in one statement: an editor who revokes at the same moment is not undone.
    await this.#payload.db.updateOne({
      collection: 'press-accesses',
      id: access,
      data: { openings: { $push: { id: randomUUID(), at: at.toISOString() } } },
      returning: false,
    });
  }
}

/** The link to give to a journalist. */
export function linkOf(
  { id, createdAt, expiresAt }: Pick<PressAccess, 'id' | 'createdAt' | 'expiresAt'>,
  { siteUrl, payloadSecret }: Pick<CmsSettings, 'siteUrl' | 'payloadSecret'>,
): string {
  const token = issueToken({ id, createdAt: new Date(createdAt), expiresAt: new Date(expiresAt) }, payloadSecret);
  return `${siteUrl}${PRESS_ACCESS_FOLDER}${token}/`;
}

function refused(why: AccessRefusal): PressOpening {
  return { kind: 'refused', why };
}

function releaseOf({ release }: PressAccess): number {
  return typeof release === 'number' ? release : release.id;
}
