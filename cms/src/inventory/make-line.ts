import { randomUUID } from 'node:crypto';
import { CONTENT_COLLECTIONS, GLOBAL_LABELS, GLOBAL_SLUGS, PUBLISHED_COLLECTIONS } from 'content-models';
import type { CollectionSlug, Payload, PayloadRequest } from 'payload';
import type { Inventory } from '../payload-types.ts';
import { settledStateOf, type DocumentFacts } from '../publication/confirmation/document-state.ts';
import { partsOf, subjectOf, type Subject } from './subject.ts';
import { walkDocument, type Walk } from './walk-document.ts';
import { wordsOf } from './words.ts';

/** Grows when a line says something else of the same document: the lines written before are then written again. */
export const INVENTORY_VERSION = 1;

export type InventoryLine = Omit<Inventory, 'id'>;

/** What is known before anything is read. */
export interface Known {
  /** What is stored is what was saved last: no draft is beside it. */
  isLatest?: boolean;
}

type Transacted = Pick<PayloadRequest, 'transactionID'>;

/** A document or setting as the database holds it. */
type Stored = DocumentFacts & { updatedAt?: string | null } & Record<string, unknown>;

/**
 * What the inventory says of a document or setting, as it is stored now.
 * @returns null when there is none
 */
export async function makeLine(
  payload: Payload,
  subject: Subject,
  req: Transacted,
  { isLatest = false }: Known,
): Promise<InventoryLine | null> {
  const { slug, id } = partsOf(subject);
  if (id === undefined) return lineOfGlobal(payload, slug, req);
  // The subjects of the inventory are made of the slugs of collections.
  const collection = slug as CollectionSlug;
  const stored = await payload.db.findOne<{ id: number } & Stored>({ collection, where: { id: { equals: id } }, req });
  if (stored === null) return null;
  const latest = (isLatest ? null : await latestVersion(payload, collection, id, req)) ?? stored;
  return lineOfDocument(payload, { collection, id, stored, latest });
}

/** What was saved last, a draft perhaps; null in a collection without versions. */
async function latestVersion(
  payload: Payload,
  collection: CollectionSlug,
  id: number,
  req: Transacted,
): Promise<Stored | null> {
  if (!payload.collections[collection].config.versions) return null;
  const { docs } = await payload.db.findVersions<Stored>({
    collection,
    // Not by their mark `latest`, though Payload does: SQLite would look through the last versions of all documents.
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0]?.version ?? null;
}

function lineOfDocument(
  payload: Payload,
  { collection, id, stored, latest }: { collection: CollectionSlug; id: number; stored: Stored; latest: Stored },
): InventoryLine {
  const { admin, fields } = payload.collections[collection].config;
  const isPublishedAlone = (PUBLISHED_COLLECTIONS as readonly string[]).includes(collection);
  const isContent = (CONTENT_COLLECTIONS as readonly string[]).includes(collection);
  const live = !isPublishedAlone || stored._status === 'published' ? stored : null;
  const isDraft = isPublishedAlone && latest._status !== 'published';
  const title = wordsIn(latest[admin.useAsTitle ?? 'title']) ?? 'Sans titre';
  const walks = { live: live && walkDocument(fields, live), latest: walkDocument(fields, latest) };
  // Of what is no content, what its list searches: nothing that is a secret, as a key.
  const searched = (admin.listSearchableFields ?? []).flatMap((name) => wordsIn(latest[name]) ?? []);
  const texts = isContent ? [...searched, ...(walks.live?.texts ?? []), ...walks.latest.texts] : searched;
  return {
    subject: subjectOf(collection, id),
    collection,
    title,
    titleWords: wordsOf([title]),
    words: wordsOf([title, ...texts]),
    state: isPublishedAlone ? settledStateOf(live ?? latest) : null,
    appearsAt: live?.embargoUntil ?? null,
    isDraft,
    isToReview: isDraft && latest.isToReview === true,
    isTrashed: stored.deletedAt != null,
    savedAt: latest.updatedAt ?? stored.updatedAt ?? null,
    uses: usesIn(walks),
    version: INVENTORY_VERSION,
  };
}

async function lineOfGlobal(payload: Payload, slug: string, req: Transacted): Promise<InventoryLine | null> {
  const known = GLOBAL_SLUGS.find((candidate) => candidate === slug);
  const config = payload.globals.config.find((candidate) => candidate.slug === slug);
  if (known === undefined || config === undefined) return null;
  const stored = await payload.db.findGlobal<Stored>({ slug: known, req });
  const walk = walkDocument(config.fields, stored);
  const title = GLOBAL_LABELS[known];
  return {
    subject: subjectOf(slug),
    collection: slug,
    title,
    titleWords: wordsOf([title]),
    words: wordsOf([title, ...walk.texts]),
    state: null,
    appearsAt: null,
    isDraft: false,
    isToReview: false,
    isTrashed: false,
    savedAt: stored.updatedAt ?? null,
    uses: usesIn({ live: walk, latest: walk }),
    version: INVENTORY_VERSION,
  };
}

function usesIn({ live, latest }: { live: Walk | null; latest: Walk }): NonNullable<InventoryLine['uses']> {
  const published = new Set(live?.targets);
  // The adapter gives rows no number of their own.
  return [...new Set([...published, ...latest.targets])].map((target) => ({
    id: randomUUID(),
    target,
    isPublished: published.has(target),
  }));
}

function wordsIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
