import { dayOf, type IsoDay } from 'content-models';
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload';
import { uncheckedProjects } from '../collections/AiProjects/outdated.ts';
import { resourcesOfBrokenLinks, uncheckedResources } from '../collections/AiResources/outdated.ts';
import { dueReviews } from '../collections/Manifestos/due-reviews.ts';
import { describeLine, hrefOf, LINE_FACTS, type DescribedLine, type LineFacts } from '../inventory/describe-line.ts';
import { linesOf } from '../inventory/lines-of.ts';
import { readableBy } from '../inventory/readable.ts';
import { subjectOf } from '../inventory/subject.ts';
import type { Publication } from '../payload-types.ts';
import { latestRow } from '../publication/history/log.ts';
import { whoIsThere } from '../presence/who-is-there.ts';

/** What the home page of the admin says, to whom opens it. */
export interface Home {
  /** Drafts whose review is asked for. */
  toReview: Part<Noted>;
  /** What waits for its hour, the next first; and, apart, what journalists read before it. */
  scheduled: Part<Noted>;
  embargoed: Part<Noted>;
  failures: Part<Failure>;
  outdated: Outdated;
  published: Part<PublishedRow>;
  drafts: Part<Noted>;
  atWork: AtWork[];
}

/** The first rows of a list, and whether it has more. */
export interface Part<Row> {
  rows: Row[];
  hasMore: boolean;
}

/** A document with a moment: when it was saved, or when it appears. */
export interface Noted extends DescribedLine {
  at: Date | null;
}

/** A publication that failed, and that no later one mended. */
export interface Failure {
  title: string;
  href: string;
  reason: string | null;
  at: Date | null;
}

export interface PublishedRow {
  title: string;
  href: string;
  /** On the site, or null when it went off it. */
  address: string | null;
  at: Date;
  /** From « Publier » to the page seen online. */
  durationMs: number | null;
}

/** How many of what is to be looked at again, up to `MOST_COUNTED`. */
export interface Outdated {
  commitments: number;
  aiProjects: number;
  aiResources: number;
  brokenLinks: number;
  /** Before which a check is old. */
  since: IsoDay;
}

/** Somebody who has a form open. */
export interface AtWork {
  name: string;
  title: string;
  kind: string;
  href: string;
}

/** Rows of a part. */
const ROWS = 5;
/** As many as anybody counts: more are « plus de 99 ». */
export const MOST_COUNTED = 100;
/** Months after which a card is to be checked again. */
const OLD_AFTER_MONTHS = 6;
/** Failures of which it is asked whether a later publication mended them. */
const LOOKED_AT = 30;

/** Reads the home page, for who asks: each part by an index, and its first rows alone. */
export async function readHome(req: PayloadRequest, now: Date): Promise<Home> {
  const slugs = await readableBy(req);
  const [toReview, drafts, waiting, failures, outdated, published, atWork] = await Promise.all([
    readLines(req, { slugs, now, where: { isToReview: { equals: true } }, sort: '-savedAt', at: 'savedAt' }),
    readLines(req, { slugs, now, where: IS_UNSEEN_DRAFT, sort: '-savedAt', at: 'savedAt' }),
    readLines(req, {
      slugs,
      now,
      where: { appearsAt: { greater_than: now.toISOString() } },
      sort: 'appearsAt',
      at: 'appearsAt',
      most: 2 * ROWS,
    }),
    readFailures(req, slugs),
    readOutdated(req, now),
    readPublished(req),
    readAtWork(req, { slugs, now }),
  ]);
  return {
    toReview,
    drafts,
    scheduled: part(waiting.rows.filter(({ standing }) => standing !== 'embargoed')),
    embargoed: part(waiting.rows.filter(({ standing }) => standing === 'embargoed')),
    failures,
    outdated,
    published,
    atWork,
  };
}

const IS_UNSEEN_DRAFT: Where = { and: [{ isDraft: { equals: true } }, { isToReview: { not_equals: true } }] };

type Line = LineFacts & { savedAt?: string | null };

/** The first lines of the inventory that match, the trash left out, and one more to know whether there are others. */
async function readLines(
  { payload }: PayloadRequest,
  {
    slugs,
    now,
    where,
    sort,
    at,
    most = ROWS,
  }: { slugs: readonly string[]; now: Date; where: Where; sort: string; at: 'savedAt' | 'appearsAt'; most?: number },
): Promise<Part<Noted>> {
  const { docs } = await payload.db.find<Line>({
    collection: 'inventory',
    where: { and: [where, { isTrashed: { not_equals: true } }, { collection: { in: [...slugs] } }] },
    sort,
    limit: most + 1,
    pagination: false,
    select: { ...LINE_FACTS, savedAt: true },
  });
  const rows = await Promise.all(
    docs.map(async (line) => ({ ...(await describeLine(payload, line, now)), at: dateOf(line[at]) })),
  );
  return part(rows, most);
}

function part<Row>(rows: readonly Row[], most = ROWS): Part<Row> {
  return { rows: rows.slice(0, most), hasMore: rows.length > most };
}

/** The failures that are the last word on their document, the latest first. */
async function readFailures({ payload }: PayloadRequest, slugs: readonly string[]): Promise<Part<Failure>> {
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

async function readPublished({ payload }: PayloadRequest): Promise<Part<PublishedRow>> {
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

async function readOutdated({ payload }: PayloadRequest, now: Date): Promise<Outdated> {
  const today = dayOf(now);
  const since = monthsBefore(today, OLD_AFTER_MONTHS);
  const moment = `${since}T00:00:00.000Z`;
  const [due, aiProjects, aiResources, brokenLinks] = await Promise.all([
    dueReviews(payload, today),
    countPublished(payload, uncheckedProjects(moment)),
    countPublished(payload, uncheckedResources(moment)),
    countPublished(payload, resourcesOfBrokenLinks()),
  ]);
  const commitments = due.reduce((sum, manifesto) => sum + manifesto.commitments.length, 0);
  return { commitments, aiProjects, aiResources, brokenLinks, since };
}

async function countPublished(
  payload: Payload,
  { collection, where }: { collection: CollectionSlug; where: Where },
): Promise<number> {
  const { docs } = await payload.db.find({
    collection,
    where: { and: [{ _status: { equals: 'published' } }, where, { deletedAt: { exists: false } }] },
    limit: MOST_COUNTED,
    pagination: false,
    select: { id: true },
  });
  return docs.length;
}

/** The same day some months before, or the first of the next month where there is none. */
function monthsBefore(day: IsoDay, months: number): IsoDay {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return dayOf(date);
}

async function readAtWork(
  req: PayloadRequest,
  { slugs, now }: { slugs: readonly string[]; now: Date },
): Promise<AtWork[]> {
  const { payload } = req;
  const others = whoIsThere
    .everybody(now.getTime())
    .filter(({ account }) => account !== req.user?.id)
    .map(({ form, name }) => ({ subject: form.replace(/^globals\//, ''), name }));
  if (others.length === 0) return [];
  const lines = await linesOf(payload, { subjects: others.map(({ subject }) => subject), slugs });
  const described = await Promise.all(
    lines.map(async (line) => [line.subject, await describeLine(payload, line, now)] as const),
  );
  const bySubject = new Map(described);
  return others.flatMap(({ subject, name }) => {
    const line = bySubject.get(subject);
    return line === undefined ? [] : [{ name, title: line.title, kind: line.kind, href: line.href }];
  });
}

function dateOf(value: string | null | undefined): Date | null {
  return value == null ? null : new Date(value);
}
