import {
  capitalise,
  COLLECTION_LABELS,
  isAssetCollection,
  nameOfOne,
  wasNotPutOnline,
  type Content,
  type ContentCollection,
  type FoundReference,
  type PageFailure,
  type PublishedDocument,
} from 'content-models';

/** « le communiqué « Titre » », as named within a French sentence. */
export function nameOf(content: Content): string {
  const { the } = COLLECTION_LABELS[content.collection];
  return `${the} « ${titleOf(content)} »`;
}

/** Why a document cannot go online while something it requires is missing, and what to do. */
export function describeMissing(content: Content, { target, field }: FoundReference): string {
  const subject = capitalise(nameOf(content));
  const noun = nameOfOne(target.collection);
  const state = isAssetCollection(target.collection) ? 'qui n’existe plus' : 'qui n’est pas en ligne';
  return `${subject} ${wasNotPutOnline(content.collection)} : son champ « ${field} » désigne ${noun} (n° ${String(target.id)}) ${state}. ${remedyFor(target.collection)}, puis publiez de nouveau.`;
}

/** Why a content stays online although it was removed, and what to do. */
export function describeStillUsed(content: Content, users: readonly PublishedDocument[]): string {
  const list = users.map(nameOf).join(', ');
  return `${capitalise(nameOf(content))} reste en ligne : ${list} en a encore besoin. Retirez-en la mention et publiez de nouveau, ou restaurez l’élément supprimé.`;
}

/** Why a document is not online as it should be, when it could be but for a page of its own. */
export function describeHeldBack(content: Content, { address, reason }: PageFailure): string {
  return `${capitalise(nameOf(content))} n’est pas en ligne comme prévu : la page ${address} n’a pas pu être faite (${reason}). Rien n’y mène ; la mise en ligne se fera d’elle-même dès que la cause aura disparu.`;
}

/** What to do about a document that is not online, or an image or a file that was deleted. */
function remedyFor(collection: ContentCollection): string {
  const { isFeminine, isRecord = false } = COLLECTION_LABELS[collection];
  const it = isFeminine ? 'la' : 'le';
  if (isAssetCollection(collection)) {
    return `Choisissez ${nameOfOne(collection, 'autre ')}, restaurez-${it} ou retirez-${it}`;
  }
  return `${isRecord ? 'Publiez d’abord sa fiche' : `Publiez-${it} d’abord`} ou retirez-${it}`;
}

function titleOf(content: Content): string {
  return content.collection === 'media' ? content.original.filename : content.title;
}
