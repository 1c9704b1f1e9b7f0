import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import type { PublishedCollection } from 'content-models';
import { hasRole } from '../access/roles.ts';
import { forbid } from './refuse.ts';

/**
 * Keeps contributors from changing what is online, whatever the door: publishing, unpublishing,
 * trashing or editing a published document, restoring a version of it.
 */
export function guardPublication(collection: PublishedCollection): CollectionBeforeOperationHook {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is deprecated
  return async ({ args, operation, overrideAccess, req }) => {
    if (overrideAccess === true || !hasRole(req.user, 'contributor')) return;
    const attempt = attemptOf(operation, args);
    const refusal =
      refusalOf(attempt) ??
      (attempt.changesLiveVersion && (await isPublished(collection, attempt.id, req)) ? LIVE_REFUSAL : null);
    if (refusal !== null) forbid(refusal);
  };
}

/** A copy is a draft, whatever the request asks and whatever the original is. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is deprecated
export const copyAsDraft: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'create' && isCopy(args) ? { ...args, draft: true } : undefined;

function isCopy(args: object): boolean {
  return 'duplicateFromID' in args && args.duplicateFromID !== undefined;
}

/** What a contributor is trying to do. */
export interface Attempt {
  publishes: boolean;
  /** Whether the operation writes the document itself rather than a draft beside it. */
  changesLiveVersion: boolean;
  /** Null when the operation aims at many documents at once. */
  id: number | string | null;
  restoresVersion: boolean;
}

/** Why the attempt is refused whatever the document's state, in French, or null. */
export function refusalOf({ publishes, changesLiveVersion, id, restoresVersion }: Attempt): string | null {
  if (publishes)
    return 'Seul un éditeur peut publier. Enregistrez un brouillon et demandez à un éditeur de le publier.';
  if (!changesLiveVersion) return null;
  if (restoresVersion) return 'Restaurez cette version comme brouillon : seul un éditeur peut la publier.';
  return id === null ? LIVE_REFUSAL : null;
}

const LIVE_REFUSAL =
  'Ce document est en ligne : seul un éditeur peut en changer la version publiée, le dépublier ou le supprimer. Enregistrez vos changements comme brouillon.';

/** Takes a document out of the trash: it is found there only by who asks for it. */
function isRestoring({ data, trash }: OperationArguments): boolean {
  return data?.deletedAt === null && trash === true;
}

function attemptOf(operation: string, given: object): Attempt {
  // The arguments of every operation together; those of ours are read where they are.
  const args: OperationArguments = given;
  const isWriting = operation === 'update' || operation === 'restoreVersion';
  return {
    publishes: (operation === 'create' || isWriting) && args.data?._status === 'published',
    // The trash takes the document itself, even when a draft is what is sent there.
    // The form sends `deletedAt: null` with each save of a document that is in no trash.
    changesLiveVersion: isWriting && (args.draft !== true || args.data?.deletedAt != null || isRestoring(args)),
    id: args.id ?? null,
    restoresVersion: operation === 'restoreVersion',
  };
}

async function isPublished(
  collection: PublishedCollection,
  id: number | string | null,
  req: PayloadRequest,
): Promise<boolean> {
  if (id === null) return true;
  const where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] };
  // The adapter, not the API: it sees the trash too and runs no hook.
  return (await req.payload.db.findOne({ collection, req, where })) !== null;
}

interface OperationArguments {
  id?: number | string;
  data?: { _status?: unknown; deletedAt?: unknown };
  draft?: boolean;
  trash?: boolean;
}
