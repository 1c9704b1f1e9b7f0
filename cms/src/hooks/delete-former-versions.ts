import type { CollectionBeforeDeleteHook } from 'payload';

/** What a release said goes with it. */
export const deleteFormerVersions: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'former-versions',
    where: { release: { equals: id } },
    overrideAccess: true,
    req,
  });
};
