import {
  addressOf,
  CONTENT_COLLECTIONS,
  GLOBAL_SLUGS,
  isAssetCollection,
  type ContentCollection,
  type PublishedCollection,
} from 'content-models';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload';
import { logRequest } from './history/log.ts';
import { queueRequest } from './outbox/queue.ts';

/** The fields of a saved document that decide whether the site has to follow. */
interface SavedDocument {
  id: number;
  title?: string | null;
  slug?: string | null;
  filename?: string | null;
  isTerritory?: boolean | null;
  _status?: 'draft' | 'published' | null;
  deletedAt?: string | null;
}

/** Marks a write of the worker itself, which publishes it in the same pass. */
export const BY_WORKER = { isPublicationWorker: true } as const;

/** Marks a write that no editor made: what is published again has no row in the log. */
export const UNLOGGED = { isUnlogged: true } as const;

/** For every content collection: asks for a publication when what is public may have changed. */
export const publicationHooks = {
  beforeChange: [noteWhetherLive],
  afterChange: [queueAfterChange],
  afterDelete: [queueAfterDelete],
} satisfies {
  beforeChange: CollectionBeforeChangeHook[];
  afterChange: CollectionAfterChangeHook[];
  afterDelete: CollectionAfterDeleteHook[];
};

/** For every global: what is saved is public. */
export const globalPublicationHooks = {
  afterChange: [queueGlobal],
} satisfies { afterChange: GlobalAfterChangeHook[] };

/** For the redirects, whose rules the web server follows. */
export const redirectPublicationHooks = {
  afterChange: [({ req, context }) => (isWorker(context) ? undefined : queueRedirects(req))],
  afterDelete: [({ req }) => queueRedirects(req)],
} satisfies { afterChange: CollectionAfterChangeHook[]; afterDelete: CollectionAfterDeleteHook[] };

/** Remembers, for the hook that runs after the save, whether the document was live before it. */
async function noteWhetherLive({
  collection,
  data,
  operation,
  originalDoc,
  req,
}: Parameters<CollectionBeforeChangeHook>[0]): Promise<Record<string, unknown>> {
  const { id } = (originalDoc ?? {}) as Partial<SavedDocument>;
  if (operation === 'update' && id !== undefined) {
    const isLive = await isStoredLive(req, collection.slug, id);
    // Reading with `req` gave it a new context: the one that the hook received is no longer in use.
    req.context[liveKey(collection.slug, id)] = isLive;
  }
  return data as Record<string, unknown>;
}

async function queueAfterChange({
  collection,
  doc,
  operation,
  context,
  req,
}: Parameters<CollectionAfterChangeHook>[0]): Promise<void> {
  const slug = collection.slug;
  if (!isContentCollection(slug)) return;
  const saved = doc as SavedDocument;
  if (isAssetCollection(slug)) {
    // A new picture is shown by nothing yet.
    if (operation === 'update')
      await queueRequest(req, { subject: 'document', collection: slug, id: saved.id, publication: null });
    return;
  }
  const isPublished = isStatusLive(saved);
  // Saving a draft of a live document withdraws nothing: the published version stays beside it.
  const wasWithdrawn =
    !isPublished && context[liveKey(slug, saved.id)] === true && !(await isStoredLive(req, slug, saved.id));
  if (!isPublished && !wasWithdrawn) return;
  const publication = isUnlogged(context)
    ? null
    : await logRequest(req, {
        collection: slug,
        id: saved.id,
        title: saved.title ?? null,
        change: isPublished ? 'published' : 'unpublished',
        address: addressOfSaved(slug, saved),
      });
  await queueRequest(req, { subject: 'document', collection: slug, id: saved.id, publication });
}

/** Whether the document that others see, in the transaction under way, is published. */
async function isStoredLive(req: PayloadRequest, collection: CollectionSlug, id: number): Promise<boolean> {
  const stored = await req.payload.findByID({
    collection,
    id,
    draft: false,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
    select: { _status: true, deletedAt: true },
    trash: true,
  });
  return stored !== null && isStatusLive(stored);
}

function isStatusLive(document: Partial<SavedDocument>): boolean {
  return document._status === 'published' && document.deletedAt == null;
}

function addressOfSaved(collection: PublishedCollection, { slug, isTerritory }: SavedDocument): string | null {
  return slug == null ? null : addressOf({ collection, slug, isTerritory: isTerritory === true });
}

function liveKey(collection: string, id: number): string {
  return `wasLive:${collection}/${String(id)}`;
}

async function queueAfterDelete({ collection, id, doc, req }: Parameters<CollectionAfterDeleteHook>[0]): Promise<void> {
  const slug = collection.slug;
  if (!isContentCollection(slug) || typeof id !== 'number') return;
  const deleted = doc as SavedDocument;
  const wasLive = deleted._status === 'published' && !isAssetCollection(slug);
  const publication = wasLive
    ? await logRequest(req, {
        collection: slug,
        id,
        title: deleted.title ?? null,
        change: 'deleted',
        address: addressOfSaved(slug, deleted),
      })
    : null;
  await queueRequest(req, { subject: 'document', collection: slug, id, publication });
}

async function queueGlobal({ global, req }: Parameters<GlobalAfterChangeHook>[0]): Promise<void> {
  const slug = GLOBAL_SLUGS.find((candidate) => candidate === global.slug);
  if (slug === undefined) return;
  const publication = await logRequest(req, { collection: slug, id: null, title: null, change: 'global' });
  await queueRequest(req, { subject: 'global', slug, publication });
}

async function queueRedirects(req: PayloadRequest): Promise<void> {
  await queueRequest(req, { subject: 'redirects', publication: null });
}

function isContentCollection(slug: string): slug is ContentCollection {
  return (CONTENT_COLLECTIONS as readonly string[]).includes(slug);
}

function isUnlogged(context: Record<string, unknown>): boolean {
  return 'isUnlogged' in context;
}

/** Whether the worker writes, not an editor. */
export function isWorker(context: Record<string, unknown>): boolean {
  return 'isPublicationWorker' in context;
}
