import type { PublishedCollection } from 'content-models';

/** What a newsroom makes, corrects and withdraws all day. */
export const RELEASES = 'press-releases';

/** What promises, and is followed up. */
export const FOLLOWED = 'manifestos';

/** Types whose text is edited, in the shares of a newsroom's day. */
export const EDITED = [
  { collection: 'press-releases', field: 'body' },
  { collection: 'events', field: 'presentation' },
  { collection: 'press-releases', field: 'body' },
  { collection: 'people', field: 'biography' },
  { collection: 'press-releases', field: 'body' },
  { collection: 'events', field: 'presentation' },
  { collection: 'pages', field: 'body' },
] as const satisfies readonly { collection: PublishedCollection; field: string }[];
