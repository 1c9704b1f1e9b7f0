import type { Payload } from 'payload';
import { LINE_FACTS, type LineFacts } from './describe-line.ts';
import type { Subject } from './subject.ts';

/** A line that uses something. */
export interface User {
  line: LineFacts;
  /** Whether what is published of it does, not a draft alone. */
  isPublished: boolean;
}

/** What uses some documents, pictures or files, as last saved or as published: the last saved first. */
export async function usersOf(payload: Payload, subjects: readonly Subject[]): Promise<User[]> {
  const { docs } = await payload.db.find<LineFacts & { uses?: { target: Subject; isPublished?: boolean | null }[] }>({
    collection: 'inventory',
    where: { 'uses.target': { in: [...subjects] } },
    sort: '-savedAt',
    limit: MOST_USERS,
    pagination: false,
    select: { ...LINE_FACTS, uses: true },
  });
  return docs.map(({ uses = [], ...line }) => ({
    line,
    isPublished: uses.some(({ target, isPublished }) => subjects.includes(target) && isPublished === true),
  }));
}

/** More than anybody reads: beyond, it is « plus de 200 ». */
export const MOST_USERS = 200;
