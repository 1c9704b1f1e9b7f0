import { createLocalReq, restoreVersionOperation, type Payload } from 'payload';
import type { PublishedCollection } from 'content-models';
import type { Config } from '../payload-types.ts';

/** Takes up again the oldest version of a document, as the admin does. */
export async function restoredDraft<Slug extends PublishedCollection>(
  payload: Payload,
  collection: Slug,
  parent: number,
): Promise<Config['collections'][Slug]> {
  const { docs } = await payload.findVersions({ collection, where: { parent: { equals: parent } }, sort: 'updatedAt' });
  const req = await createLocalReq({}, payload);
  const id = String(docs[0]?.id);
  return restoreVersionOperation({
    collection: payload.collections[collection],
    id,
    depth: 0,
    draft: true,
    overrideAccess: true,
    req,
  });
}
