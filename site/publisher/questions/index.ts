import type { Answer, Query, QueryName, QueryOf } from '../../src/content/queries.ts';
import type { ContentSource } from '../content-store/content-source.ts';
import { addresses } from './addresses.ts';
import { all } from './all.ts';
import { appearances } from './appearances.ts';
import { card } from './card.ts';
import { cards } from './cards.ts';
import { commitments } from './commitments.ts';
import { derivedFile } from './derived-file.ts';
import { document } from './document.ts';
import { embargo } from './embargo.ts';
import { engagement } from './engagement.ts';
import { extent } from './extent.ts';
import { fields } from './fields.ts';
import { file } from './file.ts';
import { filtered } from './filtered.ts';
import { global } from './global.ts';
import { list } from './list.ts';
import { listFields } from './list-fields.ts';
import { listSizes } from './list-sizes.ts';
import { lists } from './lists.ts';
import { measures } from './measures.ts';
import { media } from './media.ts';
import { nearest } from './nearest.ts';
import { recordings } from './recordings.ts';
import { progressEntries } from './progress-entries.ts';
import { progress } from './progress.ts';
import { referrers } from './referrers.ts';
import { shareImage } from './share-image.ts';
import { siteMapParts } from './site-map-parts.ts';
import { siteUrl } from './site-url.ts';
import { subscription } from './subscription.ts';
import { themeYears } from './theme-years.ts';
import { today } from './today.ts';
import type { Question } from './question.ts';
import type { Surroundings } from './surroundings.ts';

export type { Surroundings } from './surroundings.ts';

/** Every question that templates may ask, by its name in `site/src/content/queries.ts`: a file each. */
export const QUESTIONS: { readonly [Name in QueryName]: Question<Name> } = {
  addresses,
  all,
  appearances,
  card,
  cards,
  commitments,
  derivedFile,
  document,
  embargo,
  engagement,
  extent,
  fields,
  file,
  filtered,
  global,
  list,
  listFields,
  listSizes,
  lists,
  measures,
  media,
  nearest,
  recordings,
  progress,
  progressEntries,
  referrers,
  shareImage,
  siteMapParts,
  siteUrl,
  subscription,
  themeYears,
  today,
};

/** Answers one query from the content. Pure: the same content and surroundings give the same answer. */
export function answer<Name extends QueryName>(
  content: ContentSource,
  surroundings: Surroundings,
  { name, filter }: QueryOf<Name>,
): Answer<Name> {
  return QUESTIONS[name].answer(filter, content, surroundings);
}

/** What the answer to a query depends on. */
export function dependencyKeys<Name extends QueryName>({ name, filter }: QueryOf<Name>): readonly string[] {
  return QUESTIONS[name].keys(filter);
}

/** Whether any card may enter the answer to a query, whichever keys it has. */
export function isOpen({ name }: Query): boolean {
  return QUESTIONS[name].selects !== undefined;
}

/** Stable text form of a query, for memory and for the record of what a page read. */
export function queryKey({ name, filter }: { name: QueryName; filter: object }): string {
  return `${name} ${JSON.stringify(filter, Object.keys(filter).sort())}`;
}
