import type { Payload } from 'payload';
import { LINE_FACTS, type LineFacts } from './describe-line.ts';
import type { Subject } from './subject.ts';

/** A line that uses something. */
export interface User {
  line: LineFacts;
  /** Whether what is published of it does, not a draft alone. */
  isPublished: boolean;
}

/** What uses a document, picture or file, as last saved or as published: the last saved first. */
export async function usersOf(payload: Payload, subject: Subject): Promise<User[]> {
  const { docs } = await payload.db.find<LineFacts & { uses?: { target: Subject; isPublished?: boolean | null }[] }>({
    collection: 'inventory',
    where: { 'uses.target': { equals: subject } },
    sort: '-savedAt',
    limit: MOST_USERS,
    pagination: false,
    select: { ...LINE_FACTS, uses: true },
  });
  return docs.map(({ uses = [], ...line }) => ({
    line,
    isPublished: uses.some(({ target, isPublished }) => target === subject && isPublished === true),
  }));
}

/** More than anybody reads: beyond, it is « plus de 200 ». */
export const MOST_USERS = 200;
