import { isAssetCollection, typeset, type SitePublisher } from 'content-models';
import type { Payload } from 'payload';
import { rowsAbout } from '../history/latest-row.ts';
import { findRows, logOutcome, requestOf, updateRow, type LogRow } from '../history/log.ts';
import { subjectOf, type LoggedRequest } from '../outbox/requests.ts';

/** Whether what the row asked for is no longer so: published and withdrawn, or the other way round. */
export function isUndone(publisher: SitePublisher, request: LoggedRequest, { change }: LogRow): boolean {
  if (request.subject !== 'document' || isAssetCollection(request.collection)) return false;
  return (change === 'published') !== (publisher.current(request) !== undefined);
}

/** A later change took the place of this one; without any, an editor has to act. */
export async function logUndone(payload: Payload, { id, documentCollection, documentId }: LogRow): Promise<void> {
  const { totalDocs } = await payload.count({
    collection: 'publications',
    where: { and: [rowsAbout({ collection: documentCollection, id: documentId }), { id: { greater_than: id } }] },
    overrideAccess: true,
  });
  if (totalDocs > 0) await logReplaced(payload, id);
  else {
    const message = typeset('Le document n’est pas publié : ouvrez-le, complétez-le s’il le faut, puis publiez-le.');
    await logOutcome(payload, id, { status: 'failed', message });
  }
}

/** Brings to their end the publications of the same documents that waited for an embargo which is no longer theirs. */
export async function endReplaced(payload: Payload, requests: readonly LoggedRequest[]): Promise<void> {
  const latest = new Map<string, number>();
  for (const request of requests) {
    if (request.subject !== 'document') continue;
    const subject = subjectOf(request);
    latest.set(subject, Math.max(request.publication, latest.get(subject) ?? 0));
  }
  if (latest.size === 0) return;
  // One that waits says for what; the others have their turn in the queue.
  for (const row of await findRows(payload, { status: { equals: 'queued' }, message: { exists: true } })) {
    const request = requestOf(row);
    if (request !== undefined && row.id < (latest.get(subjectOf(request)) ?? 0)) await logReplaced(payload, row.id);
  }
}

async function logReplaced(payload: Payload, id: number): Promise<void> {
  await updateRow(payload, id, { status: 'online', message: 'Remplacée par une publication plus récente.' });
}
