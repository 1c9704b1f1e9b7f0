import { dayOf, type PublishedDocument } from 'content-models';
import type { Extent } from '../../src/content/queries.ts';

/** How much some documents are, and the day of the last change among them: see `lastChange` of the site map. */
export function extentOf(documents: readonly PublishedDocument[]): Extent {
  let [publishedAt, updatedOn] = ['', ''];
  for (const document of documents) {
    const update = document.lastUpdate?.date;
    if (update === undefined) publishedAt = later(publishedAt, document.publishedAt);
    else updatedOn = later(updatedOn, update);
  }
  // The day of an instant is long to compute: that of the last one alone is.
  const last = later(updatedOn, publishedAt === '' ? '' : dayOf(new Date(publishedAt)));
  return { documents: documents.length, lastChange: last === '' ? null : last };
}

/** Of two moments of the same form, the second in the order of their texts. */
function later(one: string, other: string): string {
  return other > one ? other : one;
}
