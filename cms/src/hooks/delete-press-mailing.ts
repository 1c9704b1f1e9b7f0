import type { CollectionBeforeDeleteHook } from 'payload';

/** What was sent of a release to the press goes with it. */
export const deletePressMailing: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { release: { equals: id } };
  await req.payload.delete({ collection: 'press-deliveries', where, overrideAccess: true, req });
  await req.payload.delete({ collection: 'press-mailings', where, overrideAccess: true, req });
};
