import type { CollectionBeforeChangeHook } from 'payload';
import type { PressRelease } from '../../payload-types.ts';
import { refuseField } from '../../hooks/refuse.ts';
import { problemOfHour } from './appearance.ts';

/**
 * Refuses to publish a release for an hour that is past or absurd. What is on line keeps the hour at which it
 * appeared, and so does a former version that is restored; a draft may hold any hour until it is published.
 */
export const checkAppearance: CollectionBeforeChangeHook<PressRelease> = async ({
  data,
  originalDoc,
  context,
  req,
}) => {
  const { embargoUntil: hour } = data;
  if (data._status !== 'published' || hour == null || context.isRestoringVersion === true) return;
  const problem = problemOfHour(new Date(hour), new Date());
  if (problem === null) return;
  // The adapter, not the API: what is on line, whatever was drafted since.
  const stored = await req.payload.db.findOne<PressRelease>({
    collection: 'press-releases',
    where: { id: { equals: originalDoc?.id ?? 0 } },
    req,
  });
  const isSame = stored?._status === 'published' && isSameMoment(stored.embargoUntil, hour);
  if (!isSame) refuseField('embargoUntil', problem);
};

/** What is published has been read. */
export const endReview: CollectionBeforeChangeHook<PressRelease> = ({ data }) => {
  if (data._status === 'published') data.isToReview = false;
  return data;
};

function isSameMoment(one: string | null | undefined, other: string): boolean {
  return one != null && new Date(one).getTime() === new Date(other).getTime();
}
