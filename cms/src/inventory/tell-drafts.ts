import type { CollectionAfterOperationHook } from 'payload';
import { isStaff } from '../access/is-staff.ts';
import { describeLine, isOnline } from './describe-line.ts';
import { linesOf } from './lines-of.ts';
import { subjectOf } from './subject.ts';

/**
 * Adds to the titles that a picker offers where those stand that can't be read yet: « Camille Exemple (brouillon) ». The
 * pickers of Payload show a title and nothing else (`RelationshipInput` of 3.90): they ask for the latest drafts, and for
 * their titles alone.
 */
export const tellDrafts: CollectionAfterOperationHook = async (args) => {
  const { collection, req } = args;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is deprecated
  if (args.operation !== 'find' || req.payloadAPI !== 'REST' || !isStaff({ req })) return args.result;
  const { useAsTitle } = collection.admin;
  if (args.args.draft !== true || Object.keys(args.args.select ?? {}).join() !== useAsTitle) return args.result;
  const { result } = args;
  const now = new Date();
  // Documents of any of our collections.
  const docs = (result.docs as { id: number }[]).map((doc) => ({ ...doc }));
  const subjects = docs.map(({ id }) => subjectOf(collection.slug, id));
  const lines = await linesOf(req.payload, { subjects, slugs: [collection.slug] });
  for (const line of lines.filter((one) => one.state != null && !isOnline(one, now))) {
    const doc = docs[subjects.indexOf(line.subject)];
    const { state } = await describeLine(req.payload, line, now);
    if (doc !== undefined && state !== null)
      Object.assign(doc, { [useAsTitle]: `${line.title} (${state.toLowerCase()})` });
  }
  return { ...result, docs };
};
