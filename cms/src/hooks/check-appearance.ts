import type { PublishedCollection } from 'content-models';
import type { CollectionBeforeChangeHook } from 'payload';
import { problemOfHour } from '../fields/appearance.ts';
import { readStored } from './read-stored.ts';
import { refuseField } from './refuse.ts';

/**
 * Refuses to publish a document for an hour that is past or absurd. What is online keeps the hour at which it
 * appeared; a draft may hold any hour until it is published.
 */
export function checkAppearance(collection: PublishedCollection): CollectionBeforeChangeHook<Planned> {
  return async ({ data, originalDoc, req }) => {
    const { embargoUntil: hour } = data;
    if (data._status !== 'published' || hour == null) return;
    const problem = problemOfHour(new Date(hour), new Date());
    if (problem === null) return;
    const stored = await readStored<Planned>(req, collection, originalDoc?.id ?? 0);
    const isSame = stored?._status === 'published' && isSameMoment(stored.embargoUntil, hour);
    if (!isSame) refuseField('embargoUntil', problem);
  };
}

interface Planned {
  id: number;
  embargoUntil?: string | null;
  _status?: 'draft' | 'published' | null;
}

function isSameMoment(one: string | null | undefined, other: string): boolean {
  return one != null && new Date(one).getTime() === new Date(other).getTime();
}
