import type { PublishedCollection } from 'content-models';
import { restoreVersionOperation, type Endpoint } from 'payload';

/**
 * `POST /api/<collection>/versions/<id>`, in place of Payload's own: a former version becomes a draft, whoever asks, and
 * the site stays as it is until somebody publishes.
 */
export function restoreEndpoint(collection: PublishedCollection): Omit<Endpoint, 'root'> {
  return {
    path: '/versions/:id',
    method: 'post',
    handler: async (req) => {
      const restored = await restoreVersionOperation({
        collection: req.payload.collections[collection],
        id: String(req.routeParams?.id),
        depth: 0,
        draft: true,
        req,
      });
      return Response.json({ ...restored, message: req.t('version:restoredSuccessfully') });
    },
  };
}
