import { z } from 'zod';
import type { DatabaseSettings } from 'runtime/settings';
import { withReader } from '../../database/reader.ts';
import { PUBLICATION_STATUSES } from './labels.ts';

/** Where publications stand, for whoever looks from a terminal. */
export interface PublicationLog {
  /** The latest first. */
  publications: z.infer<typeof publication>[];
  /** What the worker has still to do, the oldest first. */
  queue: QueuedRequest[];
}

/** A request that the worker has not finished. */
export interface QueuedRequest {
  title: string;
  queuedAt: string;
  /** Moment before which it is not to be tried: the end of an embargo, the next try. */
  waitUntil: string | null;
}

export interface LogOptions {
  /** How many publications, at most. */
  last: number;
  /** Only those that failed. */
  isFailedOnly: boolean;
}

/**
 * Reads the log of publications and the queue, beside a platform that works.
 * @returns undefined when there is no database yet
 */
export async function readPublicationLog(
  settings: DatabaseSettings,
  { last, isFailedOnly }: LogOptions,
): Promise<PublicationLog | undefined> {
  return withReader(settings, async (reader) => {
    if (reader === undefined || !(await reader.hasTable('publications'))) return undefined;
    const publications = await reader.query(
      `select ${COLUMNS} from publications ${isFailedOnly ? "where status = 'failed'" : ''} order by queued_at desc, id desc limit ${String(last)}`,
    );
    const jobs = await reader.query(
      "select input, created_at, wait_until from payload_jobs where queue = 'publication' and completed_at is null order by created_at, id",
    );
    const rows = publication.array();
    const waiting = rows.parse(
      await reader.query(`select ${COLUMNS} from publications where status in ('queued', 'failed')`),
    );
    const titles = new Map(waiting.map(({ id, title }) => [id, title]));
    return {
      publications: rows.parse(publications),
      queue: job
        .array()
        .parse(jobs)
        .map((one) => describeJob(one, titles)),
    };
  });
}

const COLUMNS =
  'id, title, document_collection, change, status, message, queued_at, online_at, duration_ms, pages, address';

/** SQLite gives text, PostgreSQL a date. */
const moment = z.union([z.date(), z.string()]).transform((value) => new Date(value).toISOString());
/** PostgreSQL gives its exact numbers as text. */
const number = z.coerce.number();

const publication = z
  .object({
    id: number,
    title: z.string().nullable(),
    document_collection: z.string().nullable(),
    change: z.string().nullable(),
    status: z.enum(PUBLICATION_STATUSES).nullable(),
    message: z.string().nullable(),
    queued_at: moment.nullable(),
    online_at: moment.nullable(),
    duration_ms: number.nullable(),
    pages: number.nullable(),
    address: z.string().nullable(),
  })
  .transform(({ document_collection, queued_at, online_at, duration_ms, ...row }) => ({
    ...row,
    documentCollection: document_collection,
    queuedAt: queued_at,
    onlineAt: online_at,
    durationMs: duration_ms,
  }));

const json = z.union([z.string().transform((text): unknown => JSON.parse(text)), z.unknown()]);

const job = z.object({
  input: json.pipe(
    z.object({
      request: z.object({
        publication: number.nullable(),
        subject: z.string(),
        collection: z.string().optional(),
        id: number.optional(),
        slug: z.string().optional(),
      }),
    }),
  ),
  created_at: moment,
  wait_until: moment.nullable(),
});

function describeJob(
  { input: { request }, created_at, wait_until }: z.infer<typeof job>,
  titles: ReadonlyMap<number, string | null>,
): QueuedRequest {
  const { publication: row, subject, collection, id, slug } = request;
  const subjectOfRequest = collection === undefined ? (slug ?? subject) : `${collection}/${String(id)}`;
  return {
    title: (row === null ? null : titles.get(row)) ?? subjectOfRequest,
    queuedAt: created_at,
    waitUntil: wait_until,
  };
}
