import { dayOf } from 'content-models';
import type { CollectionBeforeChangeHook } from 'payload';
import { programmeChanges, type ProgrammeSession } from './programme-changes.ts';
import { readStored } from './read-stored.ts';

/**
 * Writes down what a publication changes in a programme that is public, until the event is over: what is corrected
 * afterwards keeps nobody from coming.
 */
export const recordProgrammeChanges: CollectionBeforeChangeHook<EventOfProgramme> = async ({
  collection,
  data,
  originalDoc,
  operation,
  context,
  req,
}) => {
  // What was told stays told, whichever version is taken up again.
  if (context.isRestoringVersion === true) return { ...data, programmeChanges: originalDoc?.programmeChanges };
  const next = { ...originalDoc, ...data };
  if (operation === 'create' || originalDoc === undefined || next._status !== 'published') return data;
  const stored = await readStored<EventOfProgramme>(req, collection.slug, originalDoc.id);
  if (stored?._status !== 'published' || !stored.programme?.length || isOver(next.endsOn)) return data;
  const at = new Date().toISOString();
  const changes = programmeChanges(stored.programme, next.programme ?? []).map((change) => ({ ...change, at }));
  return changes.length === 0 ? data : { ...data, programmeChanges: [...changes, ...(next.programmeChanges ?? [])] };
};

function isOver(endsOn: string | null | undefined): boolean {
  return endsOn != null && dayOf(new Date(endsOn)) < dayOf(new Date());
}

interface EventOfProgramme {
  id: number;
  endsOn?: string | null;
  programme?: ProgrammeSession[] | null;
  programmeChanges?: { at: string; text: string; session?: string | null }[] | null;
  _status?: 'draft' | 'published' | null;
}
