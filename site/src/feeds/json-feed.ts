import type { FeedItem } from './feed-item.ts';
import type { FeedHead, WrittenItem } from './feed-parts.ts';

/** A feed in JSON Feed 1.1 (jsonfeed.org). @param items as {@link jsonItemOf} writes them */
export function jsonFeedOf(head: FeedHead, items: readonly WrittenItem[]): string {
  const feed = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    description: head.description,
    home_page_url: head.pageUrl,
    feed_url: head.url,
    language: head.language,
    authors: [{ name: head.network, url: `${head.siteUrl}/` }],
  });
  return `${feed.slice(0, -1)},"items":[\n${items.map(({ text }) => text).join(',\n')}\n]}`;
}

/** An item of {@link jsonFeedOf}. */
export function jsonItemOf(item: FeedItem): string {
  return JSON.stringify({
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    content_html: item.content,
    date_published: item.publishedAt,
    date_modified: item.updatedAt,
    language: item.language,
    authors: item.authors.map((name) => ({ name })),
    tags: item.categories,
    ...(item.image !== null && { image: item.image.url }),
    ...(item.attachments.length > 0 && {
      attachments: item.attachments.map(({ url, mimeType, size, title }) => ({
        url,
        mime_type: mimeType,
        title,
        size_in_bytes: size,
      })),
    }),
  });
}
