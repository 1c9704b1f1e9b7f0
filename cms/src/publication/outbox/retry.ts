import { typeset } from 'content-models';
import type { Endpoint, Payload, PayloadRequest } from 'payload';
import { isEditor } from '../../access/is-editor.ts';
import { findRows, queueAgain } from '../history/log.ts';
import { findQueuedRequests, hurryRequests } from './queue.ts';

/** `POST /api/publications/<id>/retry`: « Réessayer », for whoever may publish. */
export const retryEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/retry',
  method: 'post',
  handler: async (req) => {
    const { status, message } = await retry(req);
    return Response.json({ message }, { status });
  },
};

async function retry(req: PayloadRequest): Promise<{ status: number; message: string }> {
  if (!isEditor({ req })) {
    return { status: 403, message: 'Seuls un éditeur ou un administrateur peuvent relancer une mise en ligne.' };
  }
  const id = Number(req.routeParams?.id);
  const [row] = Number.isInteger(id) ? await findRows(req.payload, { id: { equals: id } }) : [];
  if (row === undefined) return { status: 404, message: 'Cette ligne du journal n’existe pas.' };
  if (row.status !== 'failed') {
    return { status: 409, message: typeset('Cette mise en ligne n’est plus en échec : il n’y a rien à relancer.') };
  }
  // The next try, which would come on its own, is brought forward.
  const later = (await findQueuedRequests(req.payload)).filter(({ request }) => request.publication === id);
  const ids = later.map((queued) => queued.id);
  await queueAgain(req.payload, { ...row, queuedAt: new Date().toISOString() }, ids);
  return { status: 200, message: 'La mise en ligne est de nouveau en file.' };
}

/** Has every publication that failed tried again at once, rather than in its time: the cause may be gone. */
export async function retryFailures(payload: Payload): Promise<void> {
  const queued = await findQueuedRequests(payload);
  if (queued.length === 0) return;
  const failed = new Set((await findRows(payload, { status: { equals: 'failed' } })).map(({ id }) => id));
  const ids = queued.filter(({ request: { publication } }) => publication !== null && failed.has(publication));
  await hurryRequests(
    payload,
    ids.map(({ id }) => id),
  );
}

/**
 * Gives a request again to each row that has none left: the worker died between the pages and the log, or
 * a backup was restored.
 */
export async function resumeInterrupted(payload: Payload): Promise<void> {
  const rows = await findRows(payload, { status: { in: ['queued', 'updating'] } });
  if (rows.length === 0) return;
  const queued = new Set((await findQueuedRequests(payload)).map(({ request }) => request.publication));
  for (const row of rows) if (!queued.has(row.id)) await queueAgain(payload, row);
}
