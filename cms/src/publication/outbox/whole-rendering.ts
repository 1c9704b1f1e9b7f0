import type { Payload } from 'payload';
import { logRequest } from '../history/log.ts';
import { queueRequest } from './queue.ts';
import { inTransaction } from './transaction.ts';

/** Asks the worker to render every page again. @returns the row of the log that will tell what differed */
export async function requestWholeRendering(payload: Payload): Promise<number> {
  return inTransaction(payload, async (req) => {
    const publication = await logRequest(req, { collection: null, id: null, title: null, change: 'everything' });
    await queueRequest(req, { subject: 'everything', publication });
    return publication;
  });
}
