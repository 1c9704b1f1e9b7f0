import type { PublishedDocument } from 'content-models';
import { modifiedOn, publicationDate } from '../structured-data/news-article.ts';

interface ArticleTimes {
  /** Day or instant (ISO 8601), as precisely as it is known. */
  published: string;
  modified: string | null;
}

/** When a text or a meeting was published and last changed, for social networks; null for what has no date. */
export function articleTimes(document: PublishedDocument): ArticleTimes | null {
  switch (document.collection) {
    case 'press-releases':
      return { published: publicationDate(document), modified: modifiedOn(document) };
    case 'manifestos':
      return { published: document.adoptedOn ?? String(document.year), modified: document.lastUpdate?.date ?? null };
    case 'events':
      return { published: document.publishedAt, modified: document.lastUpdate?.date ?? null };
    case 'press-kits':
      return { published: document.date, modified: document.lastUpdate?.date ?? null };
    case 'labels':
    case 'programmes':
      return { published: String(document.year), modified: document.lastUpdate?.date ?? null };
    case 'replays':
    case 'concertations':
    case 'ai-projects':
    case 'ai-resources':
    case 'pages':
    case 'people':
    case 'organizations':
    case 'press-contacts':
      return null;
    default:
      return document satisfies never;
  }
}
