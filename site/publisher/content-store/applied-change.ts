import type { Content, GlobalContent, GlobalSlug } from 'content-models';

/** Something in the store that is not as it was. */
export type AppliedChange =
  | { kind: 'content'; before: Content | undefined; after: Content | undefined }
  | { kind: 'global'; slug: GlobalSlug; before: GlobalContent | undefined; after: GlobalContent }
  | { kind: 'redirects' }
  | { kind: 'measures' }
  /** The file made from a document at an address. */
  | { kind: 'derived-file'; address: string }
  | { kind: 'day' };
