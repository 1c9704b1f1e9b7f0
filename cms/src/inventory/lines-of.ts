import type { Payload } from 'payload';
import { LINE_FACTS, type LineFacts } from './describe-line.ts';
import type { Subject } from './subject.ts';

/** The lines of some documents and settings, of the collections that are named; one that has none is left out. */
export async function linesOf(
  payload: Payload,
  { subjects, slugs }: { subjects: readonly Subject[]; slugs: readonly string[] },
): Promise<LineFacts[]> {
  const { docs } = await payload.db.find<LineFacts>({
    collection: 'inventory',
    where: { and: [{ subject: { in: [...subjects] } }, { collection: { in: [...slugs] } }] },
    pagination: false,
    select: { ...LINE_FACTS },
  });
  return docs;
}
