import {
  documentAddress,
  pictureAddress,
  THEMES,
  type Card,
  type DocumentId,
  type Instant,
  type Reference,
} from 'content-models';
import { readFile, readMedia } from '../content/index.ts';
import { readOrganizationNames } from '../documents/names.ts';
import { capitalize } from '../facts/capitalize.ts';
import { dateOf, joinFacts, kindOf } from '../facts/card-facts.ts';
import { statusWord } from '../facts/status-word.ts';
import { plainPicture } from '../pictures/sources.ts';
import type { FeedDocument } from './feed-document.ts';

/** A document as every format of feed tells it. Addresses are absolute. */
export interface FeedItem {
  /** It stays when the title or the address change. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** HTML. */
  content: string;
  publishedAt: Instant;
  /** Last change that matters to a reader. */
  updatedAt: Instant;
  authors: readonly string[];
  categories: readonly string[];
  image: Enclosure | null;
  attachments: readonly (Enclosure & { title: string })[];
}

export interface Enclosure {
  url: string;
  mimeType: string;
  /** Bytes. */
  size: number;
}

export interface FeedItemSource {
  card: Card;
  /** Address of its page. */
  address: string;
  document: FeedDocument;
  /** HTML, with absolute addresses. */
  content: string;
  siteUrl: string;
  /** Name of the association, the first author of everything. */
  network: string;
}

export async function feedItemOf({
  card,
  address,
  document,
  content,
  siteUrl,
  network,
}: FeedItemSource): Promise<FeedItem> {
  const word = statusWord(card);
  const others = document.collection === 'press-releases' ? await readOrganizationNames(document.coPublishers) : [];
  return {
    id: feedIdentifier(card),
    url: siteUrl + address,
    title: word === null ? card.title : `${capitalize(word)}\u00a0: ${card.title}`,
    summary: card.summary ?? joinFacts([kindOf(card), dateOf(card)]) ?? card.title,
    content,
    publishedAt: document.publishedAt,
    updatedAt: lastChange(document),
    authors: [network, ...others],
    categories: [kindOf(card), ...card.themes.map((theme) => THEMES[theme].label)],
    image: await readImage(document.cover, siteUrl),
    attachments: await readAttachments(attachmentsOf(document), siteUrl),
  };
}

/** Identifier of a document in feeds, whatever they are. */
function feedIdentifier({ collection, id }: Reference): string {
  return `urn:interconnectes:${collection}:${String(id)}`;
}

function attachmentsOf(document: FeedDocument): readonly DocumentId[] {
  switch (document.collection) {
    case 'press-releases':
      return document.attachments;
    case 'manifestos':
    case 'labels':
    case 'concertations':
    case 'ai-projects':
      return document.files;
    case 'replays':
      return document.slides;
    case 'press-kits':
      return document.items.flatMap((item) => (item.kind === 'file' ? [item.document] : []));
    case 'events':
      return [];
    default:
      return document satisfies never;
  }
}

async function readImage(cover: DocumentId | null, siteUrl: string): Promise<Enclosure | null> {
  const media = cover === null ? null : await readMedia(cover);
  if (media === null) return null;
  const file = plainPicture(media);
  return { url: siteUrl + pictureAddress(media, file), mimeType: file.mimeType, size: file.size };
}

async function readAttachments(ids: readonly DocumentId[], siteUrl: string): Promise<FeedItem['attachments']> {
  const files = await Promise.all(ids.map(readFile));
  return files
    .filter((file) => file !== null)
    .map((file) => ({
      url: siteUrl + documentAddress(file),
      mimeType: file.mimeType,
      size: file.size,
      title: file.title,
    }));
}

/** The latest of what readers were told: its publication, an update, a correction, another date or place. */
function lastChange(document: FeedDocument): Instant {
  const { publishedAt, lastUpdate } = document;
  const days = [
    ...(lastUpdate === null ? [] : [lastUpdate.date]),
    ...(document.collection === 'press-releases' ? document.corrections.map(({ date }) => date) : []),
  ];
  const moved = document.collection === 'events' ? document.calendar.changedAt : null;
  const moments = [publishedAt, ...days.map((day) => `${day}T00:00:00Z`), ...(moved === null ? [] : [moved])];
  return moments.reduce((latest, moment) => (new Date(moment) > new Date(latest) ? moment : latest));
}
