import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import type { PublishedCollection } from 'content-models';
import { hasRole } from '../access/roles.ts';
import { readStored } from './read-stored.ts';
import { forbid } from './refuse.ts';

/**
 * Keeps contributors from changing what is online, whatever the door: publishing, unpublishing,
 * trashing or editing a published document. Of drafts they put in the trash those they began themselves.
 */
export function guardPublication(collection: PublishedCollection): CollectionBeforeOperationHook {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is deprecated
  return async ({ args, operation, overrideAccess, req }) => {
    if (overrideAccess === true || !hasRole(req.user, 'contributor')) return;
    const attempt = attemptOf(operation, args);
    const refusal = refusalOf(attempt) ?? (await refusalOfDocument(attempt, { collection, req }));
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

/**
 * A former version comes back as a draft, whoever asks and by any door: it would put back online, in one click, what was
 * withdrawn or corrected since.
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is deprecated
export const refuseRestoringOnline: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'restoreVersion' && !('draft' in args && args.draft))
    forbid('Une version ancienne se reprend comme brouillon, puis se publie.');
};

/** What a contributor is trying to do. */
export interface Attempt {
  publishes: boolean;
  /** Whether the operation writes the document itself rather than a draft beside it. */
  changesLiveVersion: boolean;
  putsInTrash: boolean;
  /** Null when the operation aims at many documents at once. */
  id: number | string | null;
}

/** Why the attempt is refused whatever the document's state, in French, or null. */
export function refusalOf({ publishes, changesLiveVersion, id }: Attempt): string | null {
  if (publishes)
    return 'Seul un éditeur peut publier. Enregistrez un brouillon et demandez à un éditeur de le publier.';
  if (!changesLiveVersion) return null;
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
  return {
    publishes: (operation === 'create' || operation === 'update') && args.data?._status === 'published',
    // The trash takes the document itself, even when a draft is what is sent there.
    // The form sends `deletedAt: null` with each save of a document that is in no trash.
    changesLiveVersion:
      operation === 'update' && (args.draft !== true || args.data?.deletedAt != null || isRestoring(args)),
    putsInTrash: operation === 'update' && args.data?.deletedAt != null,
    id: args.id ?? null,
  };
}

/** Why the attempt is refused of one document, in French, or null. */
async function refusalOfDocument(
  { changesLiveVersion, putsInTrash, id }: Attempt,
  { collection, req }: { collection: PublishedCollection; req: PayloadRequest },
): Promise<string | null> {
  if (!changesLiveVersion || id === null) return null;
  const stored = await readStored<GuardedDocument>(req, collection, id);
  if (stored?._status === 'published') return LIVE_REFUSAL;
  return putsInTrash && stored?.createdBy !== req.user?.id ? OTHERS_REFUSAL : null;
}

interface GuardedDocument {
  id: number | string;
  _status?: 'draft' | 'published' | null;
  createdBy?: number | null;
}

const OTHERS_REFUSAL =
  'Ce brouillon a été commencé par quelqu’un d’autre. Demandez-lui, ou à un éditeur, de le mettre à la corbeille.';

interface OperationArguments {
  id?: number | string;
  data?: { _status?: unknown; deletedAt?: unknown };
  draft?: boolean;
  trash?: boolean;
}
