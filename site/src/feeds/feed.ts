import {
  FEED_TYPES,
  feedAddress,
  FEEDS,
  referenceKey,
  type DocumentId,
  type Feed,
  type FeedCollection,
  type FeedFormat,
  type TranslationLanguage,
} from 'content-models';
import { readCards, readGlobal, readProgressEntries, readSiteUrl, share } from '../content/index.ts';
import { readFeedItem, readTranslatedItem, type FeedReference } from './feed-item.ts';
import type { FeedHead, WrittenItem } from './feed-parts.ts';
import { jsonFeedOf, jsonItemOf } from './json-feed.ts';
import { readProgressItem } from './progress-item.ts';
import { rssItemOf, rssOf } from './rss.ts';

/** How many items a feed holds: the network's news of a year. */
const LIMIT = 30;

const WRITERS = {
  xml: { feedOf: rssOf, itemOf: rssItemOf },
  json: { feedOf: jsonFeedOf, itemOf: jsonItemOf },
} as const satisfies Record<FeedFormat, unknown>;

/** The feed of a section. @param section its folder without slashes around, none for the whole site */
export async function renderFeed(section: string | undefined, format: FeedFormat): Promise<Response> {
  const feed = FEEDS.find(({ folder }) => folder === (section === undefined ? '/' : `/${section}/`));
  if (feed?.formats.includes(format) !== true) return new Response(null, { status: 404 });
  const settings = await readGlobal('site-settings');
  const siteUrl = await readSiteUrl();
  const head: FeedHead = {
    title: `${settings.name}\u00a0: ${feed.label}`,
    description: settings.description,
    pageUrl: siteUrl + feed.page,
    url: siteUrl + feedAddress(feed, format),
    network: settings.name,
    siteUrl,
    language: feed.language,
  };
  const text = WRITERS[format].feedOf(head, await readItems(feed, format));
  return new Response(text, { headers: { 'Content-Type': `${FEED_TYPES[format]}; charset=utf-8` } });
}

/** What a feed tells: what happened last to commitments, or documents. */
async function readItems(feed: Feed, format: FeedFormat): Promise<WrittenItem[]> {
  if (feed.tells === 'documents') return readDocuments(feed, format);
  const items = await Promise.all((await readProgressEntries(LIMIT)).map(readProgressItem));
  return items.map((item) => ({ text: WRITERS[format].itemOf(item), updatedAt: item.updatedAt }));
}

/** The documents of a feed, the last published first: what is corrected keeps its place. */
async function readDocuments({ collections, theme, language }: Feed, format: FeedFormat): Promise<WrittenItem[]> {
  const cards = await readCards({
    collections,
    ...(theme !== null && { theme }),
    ...(language !== 'fr' && { language }),
    order: 'published',
    limit: LIMIT,
  });
  const items = await Promise.all(
    // The collections of a feed are those that feeds tell.
    cards.map(({ collection, id }) =>
      language === 'fr'
        ? readItem({ collection: collection as FeedCollection, id }, format)
        : readItemIn(language, id, format),
    ),
  );
  return items.filter((item) => item !== null);
}

/** A release in another language, which one feed alone tells. */
async function readItemIn(
  language: TranslationLanguage,
  id: DocumentId,
  format: FeedFormat,
): Promise<WrittenItem | null> {
  const item = await readTranslatedItem(id, language);
  return item === null ? null : { text: WRITERS[format].itemOf(item), updatedAt: item.updatedAt };
}

/** A document in a format: feeds overlap, so that it is made once for all of them, and written once in each format. */
function readItem(reference: FeedReference, format: FeedFormat): Promise<WrittenItem | null> {
  const key = referenceKey(reference);
  return share(`${format} item of ${key}`, async () => {
    const item = await share(`feed item of ${key}`, () => readFeedItem(reference));
    return item === null ? null : { text: WRITERS[format].itemOf(item), updatedAt: item.updatedAt };
  });
}
