import {
  documentAddress,
  pictureAddress,
  referenceKey,
  releaseReference,
  THEMES,
  translationAddress,
  translationIn,
  type DocumentId,
  type Feed,
  type FeedCollection,
  type Instant,
  type Reference,
  type TranslationLanguage,
} from 'content-models';
import { readCard, readFile, readGlobal, readMedia, readSiteUrl, share } from '../content/index.ts';
import { lastChangeOf } from '../content/documents/last-change.ts';
import { readWholeRelease } from '../content/types/press-release.ts';
import { readOrganizationNames } from '../content/types/organization.ts';
import { dateOf, joinFacts, kindOf } from '../content/wording/card-facts.ts';
import { titleWithStatus } from '../content/wording/status-word.ts';
import { plainPicture } from '../components/pictures/sources.ts';
import { TRANSLATION_WORDS } from '../content/wording/translation-words.ts';
import { renderText, renderTranslation } from '../texts/render-text.ts';
import { readFeedDocument, type FeedDocument } from './feed-document.ts';
import { readableHtml } from './readable-html.ts';

/** A document as every format of feed tells it. Addresses are absolute. */
export interface FeedItem {
  /** It stays when the title or the address change. */
  id: string;
  url: string;
  language: Feed['language'];
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

export type FeedReference = Reference & { collection: FeedCollection };

/** What feeds tell of a document, or null while it is not public. */
export async function readFeedItem(reference: FeedReference): Promise<FeedItem | null> {
  const card = await readCard(reference);
  const document = await readFeedDocument(reference.collection, reference.id);
  if (card?.address == null || document === null) return null;
  const siteUrl = await readSiteUrl();
  const { name: network } = await readGlobal('site-settings');
  const others = 'coPublishers' in document ? await readOrganizationNames(document.coPublishers) : [];
  return {
    id: feedIdentifier(card),
    url: siteUrl + card.address,
    language: 'fr',
    title: titleWithStatus(card),
    summary: card.summary ?? joinFacts([kindOf(card), dateOf(card)]) ?? card.title,
    content: readableHtml(await renderText(document, 'feed'), siteUrl + card.address),
    publishedAt: document.publishedAt,
    updatedAt: lastChangeOf(document),
    authors: [network, ...others],
    categories: [kindOf(card), ...card.themes.map((theme) => THEMES[theme].label)],
    image: await readImage(document.cover, siteUrl),
    attachments: await readAttachments(attachmentsOf(document), siteUrl),
  };
}

/** What the feed of another language tells of a release, or null while it is not read in it. */
export async function readTranslatedItem(id: DocumentId, language: TranslationLanguage): Promise<FeedItem | null> {
  const reference = releaseReference(id);
  const french = await share(`feed item of ${referenceKey(reference)}`, () => readFeedItem(reference));
  const release = await readWholeRelease(id);
  const translation = release === null ? undefined : translationIn(release, language);
  if (french === null || release === null || translation === undefined) return null;
  const url = (await readSiteUrl()) + translationAddress(release, language);
  return {
    ...french,
    id: `${french.id}:${language}`,
    url,
    language,
    title: translation.title,
    summary: translation.lead,
    content: readableHtml(await renderTranslation(release, translation, 'feed'), url),
    categories: [TRANSLATION_WORDS[language].kind],
  };
}

/** Identifier of a document in feeds, whatever they are. */
function feedIdentifier({ collection, id }: Reference): string {
  return `urn:interconnectes:${collection}:${String(id)}`;
}

/** The files that a document offers, under the name that its type has for them. */
function attachmentsOf(document: FeedDocument): readonly DocumentId[] {
  if ('video' in document) {
    const { video, sound, slides } = document;
    return [...(video.kind === 'file' ? [video.file] : []), ...(sound === null ? [] : [sound]), ...slides];
  }
  if ('attachments' in document) return document.attachments;
  if ('files' in document) return document.files;
  if ('items' in document) return document.items.flatMap((item) => (item.kind === 'file' ? [item.document] : []));
  return [];
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
