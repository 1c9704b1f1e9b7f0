import {
  capitalise,
  COLLECTION_LABELS,
  wasNotPutOnLine,
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

/** Why a document cannot go on line while something it requires is missing, and what to do. */
export function describeMissing(content: Content, { target, field }: FoundReference): string {
  const subject = capitalise(nameOf(content));
  const { noun, state, remedy } = MISSING[target.collection];
  return `${subject} ${wasNotPutOnLine(content.collection)} : son champ « ${field} » désigne ${noun} (n° ${String(target.id)}) ${state}. ${remedy}, puis publiez de nouveau.`;
}

/** Why a content stays on line although it was removed, and what to do. */
export function describeStillUsed(content: Content, users: readonly PublishedDocument[]): string {
  const list = users.map(nameOf).join(', ');
  return `${capitalise(nameOf(content))} reste en ligne : ${list} en a encore besoin. Retirez-en la mention et publiez de nouveau, ou restaurez l’élément supprimé.`;
}

/** Why a document is not on line as it should be, when it could be but for a page of its own. */
export function describeHeldBack(content: Content, { address, reason }: PageFailure): string {
  return `${capitalise(nameOf(content))} n’est pas en ligne comme prévu : la page ${address} n’a pas pu être faite (${reason}). Rien n’y mène ; la mise en ligne se fera d’elle-même dès que la cause aura disparu.`;
}

const DELETED_ASSET = 'qui n’existe plus';
const HIDDEN_DOCUMENT = 'qui n’est pas en ligne';

const MISSING = {
  media: { noun: 'une image', state: DELETED_ASSET, remedy: 'Choisissez une autre image, restaurez-la ou retirez-la' },
  documents: {
    noun: 'un fichier',
    state: DELETED_ASSET,
    remedy: 'Choisissez un autre fichier, restaurez-le ou retirez-le',
  },
  people: { noun: 'une personne', state: HIDDEN_DOCUMENT, remedy: 'Publiez d’abord sa fiche ou retirez-la' },
  organizations: { noun: 'une organisation', state: HIDDEN_DOCUMENT, remedy: 'Publiez d’abord sa fiche ou retirez-la' },
  'press-contacts': {
    noun: 'un contact presse',
    state: HIDDEN_DOCUMENT,
    remedy: 'Publiez d’abord sa fiche ou retirez-le',
  },
  'press-kits': { noun: 'un dossier de presse', state: HIDDEN_DOCUMENT, remedy: 'Publiez-le d’abord ou retirez-le' },
  'press-releases': { noun: 'un communiqué', state: HIDDEN_DOCUMENT, remedy: 'Publiez-le d’abord ou retirez-le' },
  manifestos: { noun: 'un manifeste', state: HIDDEN_DOCUMENT, remedy: 'Publiez-le d’abord ou retirez-le' },
  events: { noun: 'un événement', state: HIDDEN_DOCUMENT, remedy: 'Publiez-le d’abord ou retirez-le' },
  replays: { noun: 'un replay', state: HIDDEN_DOCUMENT, remedy: 'Publiez-le d’abord ou retirez-le' },
  labels: { noun: 'un label', state: HIDDEN_DOCUMENT, remedy: 'Publiez-le d’abord ou retirez-le' },
  concertations: { noun: 'une concertation', state: HIDDEN_DOCUMENT, remedy: 'Publiez-la d’abord ou retirez-la' },
  'ai-projects': { noun: 'un projet d’IA', state: HIDDEN_DOCUMENT, remedy: 'Publiez-le d’abord ou retirez-le' },
  'ai-resources': { noun: 'une ressource', state: HIDDEN_DOCUMENT, remedy: 'Publiez-la d’abord ou retirez-la' },
  programmes: {
    noun: 'une année de Territoir’Prod',
    state: HIDDEN_DOCUMENT,
    remedy: 'Publiez-la d’abord ou retirez-la',
  },
  pages: { noun: 'une page', state: HIDDEN_DOCUMENT, remedy: 'Publiez-la d’abord ou retirez-la' },
} as const satisfies Record<ContentCollection, { noun: string; state: string; remedy: string }>;

function titleOf(content: Content): string {
  return content.collection === 'media' ? content.original.filename : content.title;
}
