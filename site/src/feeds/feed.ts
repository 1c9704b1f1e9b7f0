import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { FEED_TYPES, feedAddress, FEEDS, type Feed, type FeedCollection, type FeedFormat } from 'content-models';
import { readCards, readGlobal, readSiteUrl } from '../content/index.ts';
import { readFeedDocument } from './feed-document.ts';
import { feedItemOf, type FeedItem } from './feed-item.ts';
import FeedText from './FeedText.astro';
import { jsonFeedOf } from './json-feed.ts';
import { readableHtml } from './readable-html.ts';
import { rssOf } from './rss.ts';

/** How many documents a feed holds: the network's news of a year. */
const LIMIT = 30;

/** What a feed says of itself. Addresses are absolute. */
export interface FeedHead {
  title: string;
  description: string;
  /** Page that it is about. */
  pageUrl: string;
  url: string;
  network: string;
  siteUrl: string;
}

const WRITERS = { xml: rssOf, json: jsonFeedOf } as const satisfies Record<FeedFormat, unknown>;

/** The feed of a section, newest document first. @param section its folder without slashes around, none for the whole site */
export async function renderFeed(section: string | undefined, format: FeedFormat): Promise<Response> {
  const feed = FEEDS.find(({ folder }) => folder === (section === undefined ? '/' : `/${section}/`));
  if (feed?.formats.includes(format) !== true) return new Response(null, { status: 404 });
  const settings = await readGlobal('site-settings');
  const siteUrl = await readSiteUrl();
  const head: FeedHead = {
    title: `${settings.name}\u00a0: ${feed.label}`,
    description: settings.description,
    pageUrl: siteUrl + (feed.theme === null ? feed.folder : '/presse/'),
    url: siteUrl + feedAddress(feed, format),
    network: settings.name,
    siteUrl,
  };
  const text = await WRITERS[format](head, await readItems(feed, head));
  return new Response(text, { headers: { 'Content-Type': `${FEED_TYPES[format]}; charset=utf-8` } });
}

async function readItems({ collections, theme }: Feed, { siteUrl, network }: FeedHead): Promise<FeedItem[]> {
  const cards = await readCards({ collections, ...(theme !== null && { theme }), order: 'newest', limit: LIMIT });
  // Renders the components of the pages where there is no page.
  const container = await AstroContainer.create();
  const items = await Promise.all(
    cards.map(async (card) => {
      const { address } = card;
      const document = await readFeedDocument(card.collection as FeedCollection, card.id);
      if (document === null || address === null) return null;
      const html = await container.renderToString(FeedText, { props: { document } });
      return feedItemOf({ card, address, document, content: readableHtml(html, siteUrl), siteUrl, network });
    }),
  );
  return items.filter((item) => item !== null);
}
