import type { FeedItem } from './feed-item.ts';
import type { FeedHead, WrittenItem } from './feed-parts.ts';
import { escapeXml, textElement } from './xml.ts';

const NAMESPACES = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/**
 * A feed in RSS 2.0, with the whole texts, authors and dates of change that it has words for in other vocabularies.
 * @param items as {@link rssItemOf} writes them
 */
export function rssOf(head: FeedHead, items: readonly WrittenItem[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rss version="2.0" ${NAMESPACES}><channel>`,
    textElement('title', head.title),
    textElement('description', head.description),
    textElement('link', head.pageUrl),
    `<language>${head.language}</language>`,
    `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(head.url)}"/>`,
    ...lastBuild(items),
    ...items.map(({ text }) => text),
    '</channel></rss>\n',
  ].join('\n');
}

/** An item of {@link rssOf}. */
export function rssItemOf(item: FeedItem): string {
  return [
    '<item>',
    textElement('title', item.title),
    textElement('link', item.url),
    `<guid isPermaLink="false">${escapeXml(item.id)}</guid>`,
    textElement('description', item.summary),
    textElement('pubDate', new Date(item.publishedAt).toUTCString()),
    textElement('content:encoded', item.content),
    ...item.categories.map((category) => textElement('category', category)),
    ...item.authors.map((author) => textElement('dc:creator', author)),
    textElement('atom:updated', item.updatedAt),
    ...enclosureLines(item),
    '</item>',
  ].join('\n');
}

/** RSS has one per item: the file offered, else the picture. */
function enclosureLines({ attachments, image }: FeedItem): string[] {
  const enclosure = attachments[0] ?? image;
  if (enclosure === null) return [];
  const { url, size, mimeType } = enclosure;
  return [`<enclosure url="${escapeXml(url)}" length="${String(size)}" type="${escapeXml(mimeType)}"/>`];
}

function lastBuild(items: readonly WrittenItem[]): string[] {
  const moments = items.map(({ updatedAt }) => new Date(updatedAt).getTime());
  return moments.length === 0 ? [] : [textElement('lastBuildDate', new Date(Math.max(...moments)).toUTCString())];
}
