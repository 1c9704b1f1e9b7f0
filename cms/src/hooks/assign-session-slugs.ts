import { RESERVED_SESSION_SLUGS } from 'content-models';
import { ValidationError, type CollectionBeforeValidateHook } from 'payload';
import { rowSlugs, type Anchored } from './row-slugs.ts';

/** Gives the sessions of an event the addresses that they lack; those that are there stay, whatever becomes of the titles. */
export const assignSessionSlugs: CollectionBeforeValidateHook<{ id: number; programme?: Anchored[] | null }> = ({
  data,
}) => {
  if (!data?.programme) return data;
  const places = data.programme.map((row, index) => ({ row, path: `programme.${String(index)}.slug` }));
  const { complete, problems } = rowSlugs(places, RESERVED_SESSION_SLUGS);
  if (problems.length > 0) throw new ValidationError({ errors: problems });
  return { ...data, programme: data.programme.map(complete) };
};
