import { getRssString } from '@astrojs/rss';
import type { FeedHead } from './feed.ts';
import type { FeedItem } from './feed-item.ts';
import { escapeXml } from './site-map.ts';

/** `content` too: the library forgets it when every text is empty. */
const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
};

/** A feed in RSS 2.0, with the whole texts, authors and dates of change that it has words for in other vocabularies. */
export async function rssOf(head: FeedHead, items: readonly FeedItem[]): Promise<string> {
  const xml = await getRssString({
    title: head.title,
    description: head.description,
    site: head.pageUrl,
    xmlns: NAMESPACES,
    items: items.map((item) => ({
      title: item.title,
      link: item.url,
      pubDate: new Date(item.publishedAt),
      description: item.summary,
      content: item.content,
      categories: [...item.categories],
      customData: customDataOf(item),
      ...enclosureOf(item),
    })),
    customData: [
      '<language>fr</language>',
      `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(head.url)}"/>`,
      ...lastBuild(items),
    ].join(''),
  });
  return xml.replace(NOT_XML, '');
}

/** Characters that XML 1.0 cannot hold, even escaped (section 2.2). */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function customDataOf({ id, authors, updatedAt }: FeedItem): string {
  return [
    `<guid isPermaLink="false">${id}</guid>`,
    ...authors.map((author) => `<dc:creator>${escapeXml(author)}</dc:creator>`),
    `<atom:updated>${updatedAt}</atom:updated>`,
  ].join('');
}

/** RSS has one per item: the file offered, else the picture. */
function enclosureOf({ attachments, image }: FeedItem) {
  const enclosure = attachments[0] ?? image;
  if (enclosure === null) return {};
  return { enclosure: { url: enclosure.url, length: enclosure.size, type: enclosure.mimeType } };
}

function lastBuild(items: readonly FeedItem[]): string[] {
  const moments = items.map(({ updatedAt }) => new Date(updatedAt).getTime());
  return moments.length === 0 ? [] : [`<lastBuildDate>${new Date(Math.max(...moments)).toUTCString()}</lastBuildDate>`];
}
