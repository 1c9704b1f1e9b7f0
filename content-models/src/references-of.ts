import type { Content } from './types/index.ts';
import type { Link } from './shared/links.ts';
import type { ContentReference, DocumentId, Reference } from './shared/references.ts';
import type { ContentCollection } from './types/slugs.ts';
import type { InlineNode, ListNode, RichText, RichTextBlock } from './shared/rich-text.ts';

/** A reference found in a document. */
export interface FoundReference {
  target: ContentReference;
  /**
   * True when the document makes no sense without its target: a picture, a file, the author of a
   * quotation. False for links and suggestions, which are left out while their target is not public.
   */
  isRequired: boolean;
  /** French name of the field, as the editor sees it. */
  field: string;
}

/** Everything a document refers to, in reading order, repeats kept. */
export function referencesOf(content: Content): FoundReference[] {
  if (content.collection === 'media' || content.collection === 'documents') return [];
  const cover = content.cover === null ? [] : [required('media', content.cover, 'Image de couverture')];
  return [...cover, ...ownReferences(content)];
}

function ownReferences(content: Exclude<Content, { collection: 'media' | 'documents' }>): FoundReference[] {
  switch (content.collection) {
    case 'press-releases':
      return [
        ...inRichText(content.body, 'Texte'),
        ...content.quotes.map(({ person }) => required('people', person, 'Citations')),
        ...content.coPublishers.map((id) => required('organizations', id, 'Organisations co-signataires')),
        ...content.representatives.map((id) => required('people', id, 'Élus présents')),
        ...content.contacts.map((id) => required('press-contacts', id, 'Contacts presse')),
        ...content.attachments.map((id) => required('documents', id, 'Pièces jointes')),
        ...(content.pressKit === null
          ? []
          : [optional({ collection: 'press-kits', id: content.pressKit }, 'Dossier de presse')]),
        ...content.related.map((target) => optional(target, 'Correspondances')),
      ];
    case 'press-kits':
      return [
        ...(content.event === null ? [] : [optional({ collection: 'events', id: content.event }, 'Événement')]),
        ...inRichText(content.presentation, 'Présentation'),
        ...content.items.map((item) =>
          item.kind === 'picture'
            ? required('media', item.media, 'Éléments, image')
            : required('documents', item.document, 'Éléments, fichier'),
        ),
        ...content.contacts.map((id) => required('press-contacts', id, 'Contacts presse')),
        ...content.related.map((target) => optional(target, 'Correspondances')),
      ];
    case 'manifestos':
      return [
        ...(content.event === null ? [] : [optional({ collection: 'events', id: content.event }, 'Événement')]),
        ...content.signatories.map(({ organization }) => required('organizations', organization, 'Signataires')),
        ...inRichText(content.introduction, 'Introduction'),
        ...content.chapters.flatMap((chapter) => [
          ...inRichText(chapter.introduction, `${String(chapter.number)}. ${chapter.title}`),
          ...chapter.commitments.flatMap((commitment) => [
            ...inRichText(commitment.body, `${commitment.number} ${commitment.title}`),
            ...commitment.followUps.map((target) => optional(target, `${commitment.number} Ce qui a suivi`)),
          ]),
        ]),
        ...content.files.map((id) => required('documents', id, 'Fichiers')),
        ...content.followUps.map((target) => optional(target, 'Ce qui a suivi')),
      ];
    case 'events':
      return [
        ...(content.host === null
          ? []
          : [optional({ collection: 'organizations', id: content.host }, 'Territoire hôte')]),
        ...inRichText(content.presentation, 'Présentation'),
        ...content.programme.flatMap(({ speakers, slides }) => [
          ...speakers.map((id) => required('people', id, 'Programme, intervenants')),
          ...(slides === null ? [] : [required('documents', slides, 'Programme, diaporama')]),
        ]),
        ...content.partners.map((id) => required('organizations', id, 'Partenaires')),
        ...content.related.map((target) => optional(target, 'Correspondances')),
      ];
    case 'replays':
      return [
        ...(content.event === null ? [] : [optional({ collection: 'events', id: content.event }, 'Événement')]),
        ...content.speakers.map((id) => required('people', id, 'Intervenants')),
        ...(content.video.kind === 'file' ? [required('documents', content.video.file, 'Vidéo')] : []),
        ...content.subtitles.map(({ file }) => required('documents', file, 'Sous-titres')),
        ...inRichText(content.presentation, 'Présentation'),
        ...content.slides.map((id) => required('documents', id, 'Diaporamas')),
        ...content.related.map((target) => optional(target, 'Correspondances')),
      ];
    case 'labels':
      return [
        required('organizations', content.laureate, 'Lauréat'),
        ...(content.event === null ? [] : [optional({ collection: 'events', id: content.event }, 'Remis lors de')]),
        ...inRichText(content.body, 'Texte'),
        ...content.links.flatMap(({ link }) => inLink(link, 'Liens')),
        ...content.files.map((id) => required('documents', id, 'Fichiers')),
        ...content.related.map((target) => optional(target, 'Correspondances')),
      ];
    case 'concertations':
      return [
        required('organizations', content.authority, 'Territoire'),
        ...inRichText(content.presentation, 'Présentation'),
        ...content.teachings.flatMap(({ title, text }) => inRichText(text, `Enseignements, ${title}`)),
        ...inRichText(content.followUp, 'Suites données'),
        ...content.files.map((id) => required('documents', id, 'Fichiers')),
        ...content.related.map((target) => optional(target, 'Correspondances')),
      ];
    case 'ai-projects':
      return [
        required('organizations', content.authority, 'Collectivité'),
        ...inRichText(content.body, 'Texte'),
        ...content.files.map((id) => required('documents', id, 'Fichiers')),
        ...content.related.map((target) => optional(target, 'Correspondances')),
      ];
    case 'ai-resources':
      return [];
    case 'programmes':
      return [
        ...inRichText(content.presentation, 'Présentation'),
        ...content.tracks.flatMap(({ host, sessions, files, links }) => [
          ...(host === null ? [] : [optional({ collection: 'organizations', id: host }, 'Thèmes, territoire hôte')]),
          ...sessions.map((id) => optional({ collection: 'events', id }, 'Thèmes, séances')),
          ...files.map((id) => required('documents', id, 'Thèmes, fichiers')),
          ...links.flatMap(({ link }) => inLink(link, 'Thèmes, liens')),
        ]),
      ];
    case 'pages':
      return inRichText(content.body, 'Texte');
    case 'people':
      return [
        ...content.mandates.flatMap(({ organization }) =>
          organization === null ? [] : [required('organizations', organization, 'Mandats')],
        ),
        ...inRichText(content.biography, 'Biographie'),
      ];
    case 'organizations':
      return [];
    case 'press-contacts':
      return content.organization === null ? [] : [required('organizations', content.organization, 'Organisation')];
    default:
      return content satisfies never;
  }
}

/** References within a rich text; `field` names the text in the answer. */
export function inRichText(text: RichText, field: string): FoundReference[] {
  return text.flatMap((block) => inBlock(block, field));
}

function inBlock(block: RichTextBlock, field: string): FoundReference[] {
  switch (block.type) {
    case 'picture':
      return [required('media', block.media, `${field}, image`)];
    case 'file':
      return [required('documents', block.document, `${field}, fichier`)];
    case 'heading':
    case 'paragraph':
      return inInline(block.children, field);
    case 'quote':
      return inRichText(block.children, field);
    case 'list':
      return inList(block, field);
    case 'table':
      return block.rows.flat().flatMap((cell) => inRichText(cell.children, field));
    case 'keyFigures':
    case 'keyFiguresByYear':
    case 'callout':
    case 'video':
      return [];
    default:
      return block satisfies never;
  }
}

function inList(list: ListNode, field: string): FoundReference[] {
  return list.items.flatMap((item) => [
    ...inInline(item.children, field),
    ...item.lists.flatMap((inner) => inList(inner, field)),
  ]);
}

function inInline(nodes: readonly InlineNode[], field: string): FoundReference[] {
  return nodes.flatMap((node) => (node.type === 'link' ? inLink(node.link, field) : []));
}

/** The reference of a link, if it leads to a document. */
export function inLink(link: Link, field: string): FoundReference[] {
  return link.kind === 'internal' ? [optional(link.target, `${field}, lien`)] : [];
}

function required(collection: ContentCollection, id: DocumentId, field: string): FoundReference {
  return { target: { collection, id }, isRequired: true, field };
}

function optional(target: Reference, field: string): FoundReference {
  return { target, isRequired: false, field };
}
