import type { Endpoint, Payload } from 'payload';
import { isStaff } from '../access/is-staff.ts';
import { answerRefusal } from '../hooks/refuse.ts';

/** What `GET /api/press-releases/<id>/accesses` answers. */
export interface AccessCount {
  /** Journalists who may read the release before its hour. */
  accesses: number;
}

/**
 * Accesses of a release that are not revoked. One that has expired is counted: it is rare before the hour, and its
 * link says so.
 */
export async function countAccesses(payload: Payload, release: number): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'press-accesses',
    where: { and: [{ release: { equals: release } }, { isRevoked: { not_equals: true } }] },
    overrideAccess: true,
  });
  return totalDocs;
}

/**
 * `GET /api/press-releases/<id>/accesses`: how many journalists read a release before its hour. The state of a release
 * says it to all who work here; who they are, and their links, only to who may publish.
 */
export const countAccessesEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/accesses',
  method: 'get',
  handler: async (req) => {
    if (!isStaff({ req })) return answerRefusal('Connectez-vous pour voir cet état.', 403);
    const id = Number(req.routeParams?.id);
    const accesses = Number.isInteger(id) ? await countAccesses(req.payload, id) : 0;
    return Response.json({ accesses } satisfies AccessCount);
  },
};
