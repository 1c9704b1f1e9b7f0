import type { CollectionBeforeDeleteHook } from 'payload';

/** The links to a release go with it, and the names of those who had them. */
export const deletePressAccesses: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'press-accesses',
    where: { release: { equals: id } },
    overrideAccess: true,
    req,
  });
};
