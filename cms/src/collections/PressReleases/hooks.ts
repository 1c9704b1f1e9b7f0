import type { CollectionBeforeChangeHook } from 'payload';
import type { PressRelease } from '../../payload-types.ts';

/** What is published has been read. */
export const endReview: CollectionBeforeChangeHook<PressRelease> = ({ data }) => {
  if (data._status === 'published') data.isToReview = false;
  return data;
};
