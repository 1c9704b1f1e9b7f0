import { CONTENT_COLLECTIONS, GLOBAL_SLUGS, isAssetCollection, type ContentCollection } from 'content-models';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload';
import { logRequest } from './log.ts';
import { isUnderEmbargo } from './projection/is-public.ts';
import { PUBLICATION_QUEUE, PUBLICATION_TASK, type PublicationRequest } from './requests.ts';

/** The fields of a saved document that decide whether the site has to follow. */
interface SavedDocument {
  id: number;
  title?: string | null;
  filename?: string | null;
  _status?: 'draft' | 'published' | null;
  deletedAt?: string | null;
  embargoUntil?: string | null;
}

/** Marks a write of the worker itself, which publishes it in the same pass. */
export const BY_WORKER = { isPublicationWorker: true } as const;

/** For every content collection: asks for a publication when what is public may have changed. */
export const publicationHooks = {
  afterChange: [queueAfterChange],
  afterDelete: [queueAfterDelete],
} satisfies { afterChange: CollectionAfterChangeHook[]; afterDelete: CollectionAfterDeleteHook[] };

/** For every global: what is saved is public. */
export const globalPublicationHooks = {
  afterChange: [queueGlobal],
} satisfies { afterChange: GlobalAfterChangeHook[] };

/** For the redirects, whose rules the web server follows. */
export const redirectPublicationHooks = {
  afterChange: [({ req, context }) => (isWorker(context) ? undefined : queueRedirects(req))],
  afterDelete: [({ req }) => queueRedirects(req)],
} satisfies { afterChange: CollectionAfterChangeHook[]; afterDelete: CollectionAfterDeleteHook[] };

async function queueAfterChange({
  collection,
  doc,
  previousDoc,
  operation,
  req,
}: Parameters<CollectionAfterChangeHook>[0]): Promise<void> {
  const slug = collection.slug;
  if (!isContentCollection(slug)) return;
  const saved = doc as SavedDocument;
  if (isAssetCollection(slug)) {
    // A new picture is shown by nothing yet.
    if (operation === 'update')
      await queue(req, { subject: 'document', collection: slug, id: saved.id, publication: null });
    return;
  }
  const isLive = saved._status === 'published' && saved.deletedAt == null;
  if (!isLive && !(await wasWithdrawn(req, slug, saved, previousDoc as Partial<SavedDocument> | undefined))) return;
  const publication = await logRequest(req, {
    collection: slug,
    id: saved.id,
    title: saved.title ?? null,
    change: isLive ? 'published' : 'unpublished',
  });
  await queue(req, { subject: 'document', collection: slug, id: saved.id, publication });
  if (isLive && isUnderEmbargo(saved, new Date()) && saved.embargoUntil != null) {
    await queue(
      req,
      { subject: 'document', collection: slug, id: saved.id, publication: null },
      new Date(saved.embargoUntil),
    );
  }
}

/**
 * Whether a save that leaves a draft took the document off line. Saving a draft of a published
 * document does not: the published version stays beside it, and is what is read here.
 */
async function wasWithdrawn(
  req: PayloadRequest,
  collection: Exclude<ContentCollection, 'media' | 'documents'>,
  saved: SavedDocument,
  previous: Partial<SavedDocument> | undefined,
): Promise<boolean> {
  if (previous?._status !== 'published' && saved.deletedAt == null) return false;
  const stored = await req.payload.find({
    collection,
    where: { id: { equals: saved.id } },
    draft: false,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  });
  const [document] = stored.docs;
  return document?._status !== 'published';
}

async function queueAfterDelete({ collection, id, doc, req }: Parameters<CollectionAfterDeleteHook>[0]): Promise<void> {
  const slug = collection.slug;
  if (!isContentCollection(slug) || typeof id !== 'number') return;
  const deleted = doc as SavedDocument;
  const wasLive = deleted._status === 'published' && !isAssetCollection(slug);
  const publication = wasLive
    ? await logRequest(req, { collection: slug, id, title: deleted.title ?? null, change: 'deleted' })
    : null;
  await queue(req, { subject: 'document', collection: slug, id, publication });
}

async function queueGlobal({ global, req }: Parameters<GlobalAfterChangeHook>[0]): Promise<void> {
  const slug = GLOBAL_SLUGS.find((candidate) => candidate === global.slug);
  if (slug === undefined) return;
  const publication = await logRequest(req, { collection: slug, id: null, title: null, change: 'global' });
  await queue(req, { subject: 'global', slug, publication });
}

async function queueRedirects(req: PayloadRequest): Promise<void> {
  await queue(req, { subject: 'redirects', publication: null });
}

/** Stores the request in the transaction of the change: both are kept, or neither. */
async function queue(req: PayloadRequest, request: PublicationRequest, waitUntil?: Date): Promise<void> {
  await req.payload.jobs.queue({
    task: PUBLICATION_TASK,
    queue: PUBLICATION_QUEUE,
    // Stored as JSON.
    input: { request: { ...request } },
    ...(waitUntil === undefined ? {} : { waitUntil }),
    req,
  });
}

function isContentCollection(slug: string): slug is ContentCollection {
  return (CONTENT_COLLECTIONS as readonly string[]).includes(slug);
}

function isWorker(context: Record<string, unknown>): boolean {
  return 'isPublicationWorker' in context;
}
