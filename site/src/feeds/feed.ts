import rss from '@astrojs/rss';
import { THEMES, type Card, type Instant, type Reference } from 'content-models';
import { readCards, readFields, readGlobal, readSiteUrl, type CardQuery } from '../content/index.ts';
import { dateOf, joinFacts, kindOf } from '../facts/card-facts.ts';

/** How many documents a feed holds: a year and more of the network's news. */
const LIMIT = 50;

/** The feed of some collections, newest document first. */
export async function renderFeed({ title, collections }: FeedOptions): Promise<Response> {
  const settings = await readGlobal('site-settings');
  const siteUrl = await readSiteUrl();
  const cards = await readCards({ collections, order: 'newest', limit: LIMIT });
  const items = await Promise.all(
    cards.map(async (card) => {
      const document = await readFields(card.collection, card.id, ['publishedAt']);
      return card.address === null || document === null ? null : itemOf(card, document.publishedAt);
    }),
  );
  return rss({
    title: `${settings.name}\u00a0: ${title}`,
    description: settings.description,
    site: siteUrl,
    items: items.filter((item) => item !== null),
    customData: '<language>fr</language>',
  });
}

interface FeedOptions {
  title: string;
  collections: CardQuery['collections'];
}

function itemOf(card: Card, publishedAt: Instant) {
  return {
    title: card.title,
    link: card.address ?? '/',
    pubDate: new Date(publishedAt),
    description: card.summary ?? joinFacts([kindOf(card), dateOf(card)]) ?? card.title,
    categories: card.themes.map((theme) => THEMES[theme].label),
    customData: `<guid isPermaLink="false">${feedIdentifier(card)}</guid>`,
  };
}

/** Identifier of a document in feeds: it stays when the title or the address change. */
function feedIdentifier({ collection, id }: Reference): string {
  return `urn:interconnectes:${collection}:${String(id)}`;
}
