import { referenceKey, type ContentReference } from 'content-models';

/** A picture or a file, whatever changes of it. */
export const contentKey = (content: ContentReference) => `content ${referenceKey(content)}`;
