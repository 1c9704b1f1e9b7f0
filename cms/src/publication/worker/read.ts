import path from 'node:path';
import {
  GLOBAL_SLUGS,
  isAssetCollection,
  PublicationError,
  PUBLISHED_COLLECTIONS,
  referenceKey,
  referencesOf,
  type AssetCollection,
  type Change,
  type Content,
  type ContentReference,
  type DocumentId,
  type GlobalSlug,
  type Instant,
  type PublishedCollection,
  type Refusal,
} from 'content-models';
import type { Payload, Where } from 'payload';
import { settingsOf } from '../../settings.ts';
import type { RawDocument } from '../projection/documents.ts';
import { endOfWait, isPublic } from '../projection/is-public.ts';
import { describeUnreadable, projectAssetsOf, projectDocument, projectGlobal } from '../projection/project.ts';

/** What the CMS has to say of some content: changes for the publisher, and what could not be projected. */
export interface Reading {
  changes: Change[];
  refusals: Refusal[];
  /** Documents that an editor published and that wait for the end of their embargo, with its moment. */
  waiting: { target: ContentReference; until: Date }[];
  /** Releases whose history an editor shows: see `withHistories`. */
  histories: DocumentId[];
  /** Globals that could not be projected, with why. */
  globalProblems: { slug: GlobalSlug; problems: readonly string[] }[];
}

/** Documents read at once: whole, they take much more memory than what is published of them. */
const PART = 200;

/** Every document and global that is public now, part by part. */
export async function* readAll(payload: Payload, now: Date): AsyncGenerator<Reading> {
  for (const collection of PUBLISHED_COLLECTIONS) {
    // By their numbers, not page by page: one that is withdrawn meanwhile would shift the others.
    const { docs } = await payload.find({
      collection,
      where: { _status: { equals: 'published' } },
      select: {},
      depth: 0,
      draft: false,
      pagination: false,
      overrideAccess: true,
    });
    const ids = docs.map(({ id }) => id);
    for (let start = 0; start < ids.length; start += PART) {
      yield await readDocuments(payload, collection, ids.slice(start, start + PART), now);
    }
  }
  for (const slug of GLOBAL_SLUGS) yield await readGlobal(payload, slug);
}

/**
 * What some documents are now. One that is not public comes as a removal; a picture or file comes as
 * a removal when it was deleted, and with the documents that show it otherwise.
 */
export async function readDocuments(
  payload: Payload,
  collection: PublishedCollection,
  ids: readonly number[],
  now: Date,
): Promise<Reading> {
  const { documents, unreadable } = await findDocuments(payload, collection, { id: { in: [...ids] } });
  const found = documents.filter((document) => isPublic(document, now));
  const published = new Set([...found, ...unreadable.map(({ target }) => target)].map(({ id }) => id));
  const removals = ids.filter((id) => !published.has(id));
  const { flattenedFields: fields } = payload.collections[collection].config;
  const reading = empty();
  reading.refusals.push(...unreadable);
  for (const document of documents) {
    const until = endOfWait(document, now);
    if (until !== undefined) reading.waiting.push({ target: { collection, id: document.id }, until });
  }
  const projected: Extract<Content, { collection: PublishedCollection }>[] = [];
  for (const document of found) {
    const projection = projectDocument({ collection, document, fields });
    if ('content' in projection) projected.push(projection.content);
    else reading.refusals.push({ target: { collection, id: document.id }, problems: projection.problems });
  }
  const assets = await readAssets(payload, projected);
  const sent = new Set<string>();
  for (const content of projected) {
    const projection = await projectAssetsOf(content, assets, uploadsFolder(payload));
    if ('problems' in projection) {
      reading.refusals.push({ target: { collection, id: content.id }, problems: projection.problems });
      continue;
    }
    for (const asset of projection.content) {
      const key = referenceKey(asset);
      if (!sent.has(key)) reading.changes.push({ kind: 'document', content: asset });
      sent.add(key);
    }
    reading.changes.push({ kind: 'document', content });
  }
  reading.histories.push(...found.filter(isHistoryShown).map(({ id }) => id));
  for (const id of removals) reading.changes.push({ kind: 'removal', target: { collection, id } });
  return reading;
}

/**
 * A document that an editor published and that waits for its hour, as it will be then, with the pictures and
 * files that it shows; undefined when it waits for none.
 * @throws {PublicationError} when it could not be published as it is
 */
export async function readWaiting(
  payload: Payload,
  { collection, id }: { collection: PublishedCollection; id: number },
  now: Date,
): Promise<{ until: Instant; changes: Change[] } | undefined> {
  const [found] = (await readDocuments(payload, collection, [id], now)).waiting;
  if (found === undefined) return undefined;
  const { changes, refusals } = await readDocuments(payload, collection, [id], found.until);
  const [problem] = refusals.flatMap(({ problems }) => problems);
  if (problem !== undefined) throw new PublicationError(problem);
  return { until: found.until.toISOString(), changes };
}

/**
 * Finds documents together, or one by one when that fails: a value that the database should never
 * have held makes the whole search fail, and must stop only the document that holds it.
 */
async function findDocuments(
  payload: Payload,
  collection: PublishedCollection,
  where: Where,
): Promise<{ documents: RawDocument[]; unreadable: Refusal[] }> {
  const options = { collection, draft: false, depth: 0, pagination: false, overrideAccess: true } as const;
  try {
    const { docs } = await payload.find({ ...options, where });
    // `collection` decides the type of what was found, which TypeScript can't follow through a union.
    return { documents: docs, unreadable: [] };
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Des documents n’ont pas pu être lus ensemble ; ils le sont un par un.' });
  }
  const { docs: titles } = await payload.find({ ...options, where, select: { title: true } });
  const documents: RawDocument[] = [];
  const unreadable: Refusal[] = [];
  for (const { id, title } of titles) {
    try {
      const { docs } = await payload.find({ ...options, where: { id: { equals: id } } });
      documents.push(...(docs as RawDocument[]));
    } catch (error) {
      unreadable.push({ target: { collection, id }, problems: [describeUnreadable(collection, title, error)] });
    }
  }
  return { documents, unreadable };
}

function isHistoryShown(document: RawDocument): boolean {
  return 'isHistoryShown' in document && document.isHistoryShown === true && document.withdrawal?.date == null;
}

/** What a picture or file that is online is now: the documents that show it, or its removal. */
export async function readAsset(
  payload: Payload,
  target: ContentReference & { collection: 'media' | 'documents' },
  users: readonly ContentReference[],
  now: Date,
): Promise<Reading> {
  // The adapter, not the API: it sees the trash too.
  const stored = await payload.db.findOne<{ id: number; deletedAt?: string | null }>({
    collection: target.collection,
    where: { id: { equals: target.id } },
  });
  const removal: Reading = { ...empty(), changes: [{ kind: 'removal', target }] };
  // In the trash it may come back: the documents that show it are left alone.
  if (stored?.deletedAt != null) return removal;
  const readings = stored === null ? [removal] : [];
  for (const { collection, id } of users) {
    if (!isAssetCollection(collection)) readings.push(await readDocuments(payload, collection, [id], now));
  }
  return merge(readings);
}

export async function readGlobal(payload: Payload, slug: GlobalSlug): Promise<Reading> {
  const document = await payload.findGlobal({ slug, depth: 0, overrideAccess: true });
  const config = payload.globals.config.find((candidate) => candidate.slug === slug);
  const projection = projectGlobal({ slug, document, fields: config?.flattenedFields ?? [] });
  if ('problems' in projection) return { ...empty(), globalProblems: [{ slug, problems: projection.problems }] };
  return { ...empty(), changes: [{ kind: 'global', content: projection.content }] };
}

export function merge(readings: readonly Reading[]): Reading {
  return {
    changes: readings.flatMap(({ changes }) => changes),
    refusals: readings.flatMap(({ refusals }) => refusals),
    waiting: readings.flatMap(({ waiting }) => waiting),
    histories: readings.flatMap(({ histories }) => histories),
    globalProblems: readings.flatMap(({ globalProblems }) => globalProblems),
  };
}

/** The pictures and files that some contents show or offer. */
export async function readAssets(payload: Payload, contents: readonly Content[]) {
  const wanted = contents.flatMap(referencesOf).map(({ target }) => target);
  const idsIn = (collection: string) => [
    ...new Set(wanted.filter((target) => target.collection === collection).map(({ id }) => id)),
  ];
  const find = async <Slug extends AssetCollection>(collection: Slug) => {
    const ids = idsIn(collection);
    if (ids.length === 0) return [];
    const where = { id: { in: ids } };
    return (await payload.find({ collection, where, depth: 0, pagination: false, overrideAccess: true })).docs;
  };
  const [media, documents] = await Promise.all([find('media'), find('documents')]);
  return {
    media: new Map(media.map((document) => [document.id, document])),
    documents: new Map(documents.map((document) => [document.id, document])),
  };
}

/** Where the files that editors sent are. */
export function uploadsFolder(payload: Payload): string {
  return path.join(settingsOf(payload).dataDir, 'uploads');
}

function empty(): Reading {
  return { changes: [], refusals: [], waiting: [], histories: [], globalProblems: [] };
}
