import type { Change, Content } from 'content-models';

/** A document, picture or file as the CMS hands it to the publisher. */
export function toChange(content: Content): Change {
  return { kind: 'document', content };
}
