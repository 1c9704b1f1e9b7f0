import type { PayloadRequest, Where } from 'payload';
import { describeLine, LINE_FACTS, type DescribedLine, type LineFacts } from '../inventory/describe-line.ts';
import { linesOf } from '../inventory/lines-of.ts';
import { readableBy } from '../inventory/readable.ts';
import { whoIsThere } from '../presence/who-is-there.ts';
import { dateOf, part, ROWS, type Part } from './part.ts';
import { readOutdated, type Outdated } from './read-outdated.ts';
import { readFailures, readPublished, type Failure, type PublishedRow } from './read-publications.ts';

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

/** A document with a moment: when it was saved, or when it appears. */
export interface Noted extends DescribedLine {
  at: Date | null;
}

/** Somebody who has a form open. */
export interface AtWork {
  name: string;
  title: string;
  kind: string;
  href: string;
}

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
