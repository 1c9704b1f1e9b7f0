import type { CollectionSlug, PayloadRequest, TypeWithID } from 'payload';

/**
 * A document as it is online, or was last saved: by the adapter, not the API, which would give its latest draft, and run
 * hooks. Null where it is not there.
 */
export function readStored<Stored extends TypeWithID>(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: TypeWithID['id'],
): Promise<Stored | null> {
  return req.payload.db.findOne<Stored>({ collection, where: { id: { equals: id } }, req });
}
