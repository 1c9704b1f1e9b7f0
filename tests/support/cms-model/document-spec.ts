import type { PublishedCollection, Theme } from 'content-models';
import type { AssetId } from './assets.ts';

/** Few documents of each type, so that sequences meet the same ones again. */
export const DOCUMENT_IDS = [1, 2, 3] as const;
export type DocumentSpecId = (typeof DOCUMENT_IDS)[number];

export const TITLES = ['Premier titre', 'Second titre', 'Un titre\u00a0: long\u00a0?'] as const;

/** What tells one document from another: short enough to be read in the report of a failure. */
export interface DocumentSpec {
  collection: PublishedCollection;
  id: DocumentSpecId;
  /** Last part of the address. */
  slug: string;
  title: (typeof TITLES)[number];
  themes: readonly Theme[];
  /** Identifier of the documents, of whatever types, that it refers to; 0 for none. */
  refersTo: DocumentSpecId | 0;
  /** Picture and file that it shows and offers; 0 for none. */
  shows: AssetId | 0;
  /** Its own day: of the dateline, of the adoption, of the meeting. */
  day: string;
  /** Number of commitments of a manifesto; what it decides of other types is in `documentOf`. */
  commitments: number;
}

/** The documents that can't be without another refer to those that no sequence removes. */
export const LASTING: readonly DocumentSpec[] = (['organizations', 'people', 'press-contacts'] as const).map(
  (collection) => ({
    collection,
    id: 3,
    slug: `durable-${collection}`,
    title: TITLES[0],
    themes: [],
    refersTo: 0,
    shows: 0,
    day: '2024-01-01',
    commitments: 0,
  }),
);
