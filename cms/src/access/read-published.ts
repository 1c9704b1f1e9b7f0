import type { Where } from 'payload';
import type { AccessRequest } from './access-request.ts';
import { hasRole } from './roles.ts';

/**
 * Reading a published collection: everything for the staff; for programs with a reader's key only what
 * is online, so neither drafts, nor the trash, nor what waits for its hour, nor a release that was withdrawn.
 */
export function readPublished({ canBeWithdrawn }: { canBeWithdrawn: boolean }) {
  return ({ req }: AccessRequest): boolean | Where => {
    if (hasRole(req.user, 'admin', 'editor', 'contributor')) return true;
    // Sorting by a field of another document would tell what that document holds.
    if (!hasRole(req.user, 'reader') || sortsByRelation(req.query?.sort)) return false;
    const isOnline: Where[] = [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }, isPastEmbargo()];
    return { and: canBeWithdrawn ? [...isOnline, { 'withdrawal.date': { exists: false } }] : isOnline };
  };
}

/** A dotted path, unless it begins with a group of the document itself. */
const RELATION = /^-?(?!(dateline|seo|lastUpdate|withdrawal)\.)[^.]+\./;

function sortsByRelation(sort: unknown): boolean {
  return [sort].flat().some((field) => typeof field === 'string' && RELATION.test(field));
}

function isPastEmbargo(): Where {
  return {
    or: [{ embargoUntil: { exists: false } }, { embargoUntil: { less_than_equal: new Date().toISOString() } }],
  };
}
