import { typeOf, type PublishedDocument } from 'content-models';
import { modifiedOn } from './news-article.ts';

interface ArticleTimes {
  /** Day or instant (ISO 8601), as precisely as it is known. */
  published: string;
  modified: string | null;
}

/** When a text or a meeting was published and last changed, for social networks; null for what has no date. */
export function articleTimes(document: PublishedDocument): ArticleTimes | null {
  const published = typeOf(document.collection).articleDate?.(document);
  return published === undefined ? null : { published, modified: modifiedOn(document) };
}
