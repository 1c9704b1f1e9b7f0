import { count } from 'content-models';
import type { Payload } from 'payload';
import { inTransaction } from '../publication/outbox/transaction.ts';
import { INVENTORIED_COLLECTIONS, INVENTORIED_GLOBALS } from './inventoried.ts';
import { INVENTORY_VERSION } from './make-line.ts';
import { subjectOf, type Subject } from './subject.ts';
import { writeLine } from './write-line.ts';

/** Lines written in one transaction: each would wait for the disk, and somebody who saves waits for all of them. */
const AT_ONCE = 20;

/**
 * Writes the lines that the inventory lacks, or that older rules wrote, and removes those of nothing: what was written
 * by an older version of the platform, or past the hooks, has its line from then on.
 * @returns how many lines changed
 */
export async function completeInventory(payload: Payload, signal?: AbortSignal): Promise<number> {
  const subjects = await allSubjects(payload);
  const lines = await allLines(payload);
  const missing = subjects.filter((subject) => lines.get(subject) !== INVENTORY_VERSION);
  const known = new Set(subjects);
  const stale = [...lines.keys()].filter((subject) => !known.has(subject));
  // What is there no more loses its line.
  const due = [...missing, ...stale];
  let changed = 0;
  while (changed < due.length && signal?.aborted !== true) {
    const part = due.slice(changed, changed + AT_ONCE);
    await inTransaction(payload, async (req) => {
      for (const subject of part) await writeLine(payload, subject, req);
    });
    changed += part.length;
  }
  if (changed > 0) payload.logger.info(`Inventaire\u00a0: ${count(changed, 'ligne écrite', 'lignes écrites')}.`);
  return changed;
}

async function allSubjects(payload: Payload): Promise<Subject[]> {
  const subjects: Subject[] = INVENTORIED_GLOBALS.map((slug) => subjectOf(slug));
  for (const collection of INVENTORIED_COLLECTIONS) {
    const { docs } = await payload.db.find<{ id: number }>({ collection, pagination: false, select: { id: true } });
    subjects.push(...docs.map(({ id }) => subjectOf(collection, id)));
  }
  return subjects;
}

/** Subjects with the version of the rules that wrote their lines. */
async function allLines(payload: Payload): Promise<Map<Subject, number>> {
  const { docs } = await payload.db.find<{ subject: Subject; version: number }>({
    collection: 'inventory',
    pagination: false,
    select: { subject: true, version: true },
  });
  return new Map(docs.map(({ subject, version }) => [subject, version]));
}
