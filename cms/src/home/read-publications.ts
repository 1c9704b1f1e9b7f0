import type { Payload, PayloadRequest, Where } from 'payload';
import { hrefOf } from '../inventory/describe-line.ts';
import { subjectOf } from '../inventory/subject.ts';
import type { Publication } from '../payload-types.ts';
import { latestRow } from '../publication/history/latest-row.ts';
import { dateOf, part, ROWS, type Part } from './part.ts';

/** A publication that failed, and that no later one mended. */
export interface Failure {
  title: string;
  href: string;
  reason: string | null;
  at: Date | null;
}

/** A publication that was seen online. */
export interface PublishedRow {
  title: string;
  href: string;
  /** On the site, or null when it went off it. */
  address: string | null;
  at: Date;
  /** From « Publier » to the page seen online. */
  durationMs: number | null;
}

/** Failures of which it is asked whether a later publication mended them. */
const LOOKED_AT = 30;

/** The failures that are the last word on their document, the latest first. */
export async function readFailures({ payload }: PayloadRequest, slugs: readonly string[]): Promise<Part<Failure>> {
  const failed = await readLog(payload, {
    where: { status: { equals: 'failed' } },
    sort: '-queuedAt',
    limit: LOOKED_AT,
  });
  const latest = await Promise.all(
    failed.map(({ documentCollection, documentId }) =>
      latestRow(payload, { collection: documentCollection ?? null, id: documentId ?? null }),
    ),
  );
  const rows = failed
    .filter(({ id }, index) => latest[index]?.id === id)
    .filter(({ documentCollection }) => documentCollection == null || slugs.includes(documentCollection));
  return part(
    rows.map((row) => ({
      title: row.title ?? '',
      href: hrefOfRow(payload, row),
      reason: row.message ?? null,
      at: dateOf(row.queuedAt),
    })),
  );
}

/** The last publications, with the time that they took. */
export async function readPublished({ payload }: PayloadRequest): Promise<Part<PublishedRow>> {
  const rows = await readLog(payload, {
    where: { and: [{ status: { equals: 'online' } }, { onlineAt: { exists: true } }] },
    sort: '-onlineAt',
    limit: ROWS + 1,
  });
  return part(
    rows.map((row) => ({
      title: row.title ?? '',
      href: hrefOfRow(payload, row),
      address: row.change === 'unpublished' || row.change === 'deleted' ? null : (row.address ?? null),
      at: dateOf(row.onlineAt) ?? new Date(NaN),
      durationMs: row.durationMs ?? null,
    })),
  );
}

type LogRow = Pick<
  Publication,
  | 'id'
  | 'title'
  | 'documentCollection'
  | 'documentId'
  | 'change'
  | 'message'
  | 'queuedAt'
  | 'onlineAt'
  | 'durationMs'
  | 'address'
>;

const LOG_COLUMNS = {
  title: true,
  documentCollection: true,
  documentId: true,
  change: true,
  message: true,
  queuedAt: true,
  onlineAt: true,
  durationMs: true,
  address: true,
} as const satisfies Record<Exclude<keyof LogRow, 'id'>, true>;

async function readLog(
  payload: Payload,
  { where, sort, limit }: { where: Where; sort: string; limit: number },
): Promise<LogRow[]> {
  const { docs } = await payload.db.find<LogRow>({
    collection: 'publications',
    where,
    sort,
    limit,
    pagination: false,
    select: LOG_COLUMNS,
  });
  return docs;
}

/** The form of what a row is about; the row itself when that is no more, or is the whole site. */
function hrefOfRow(payload: Payload, { id, change, documentCollection, documentId }: LogRow): string {
  const isThere = documentCollection != null && documentCollection !== 'redirects' && change !== 'deleted';
  return hrefOf(
    payload,
    isThere ? subjectOf(documentCollection, documentId ?? undefined) : subjectOf('publications', id),
  );
}
