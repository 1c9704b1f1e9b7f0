import type { OfferedDerivedFile } from '../../src/content/queries.ts';
import type { ContentStore } from './content-store.ts';

/** Where the answers to templates are found: the store, or what stands over it for one reader. */
export type ContentSource = Pick<
  ContentStore,
  | 'all'
  | 'atSlug'
  | 'byTitle'
  | 'card'
  | 'get'
  | 'global'
  | 'inList'
  | 'list'
  | 'listSizes'
  | 'measures'
  | 'referrers'
  | 'select'
> & { derivedFile: (address: string) => OfferedDerivedFile | undefined };
