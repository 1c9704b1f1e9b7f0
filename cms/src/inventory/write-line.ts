import type { Payload, PayloadRequest } from 'payload';
import { makeLine, type Known } from './make-line.ts';
import type { Subject } from './subject.ts';

type Transacted = Pick<PayloadRequest, 'transactionID'>;

/**
 * Writes what the inventory says of a document or setting, as it is stored now, in the transaction of a request. By the
 * adapter: the inventory has neither hooks nor rules.
 */
export async function writeLine(
  payload: Payload,
  subject: Subject,
  { transactionID }: Transacted = {},
  known: Known = {},
): Promise<void> {
  const req = transactionID === undefined ? {} : { transactionID };
  const line = await makeLine(payload, subject, req, known);
  if (line === null) return deleteLine(payload, subject, req);
  await payload.db.updateOne({
    collection: 'inventory',
    where: { subject: { equals: subject } },
    data: { ...line },
    options: { upsert: true },
    returning: false,
    req,
  });
}

export async function deleteLine(
  payload: Payload,
  subject: Subject,
  { transactionID }: Transacted = {},
): Promise<void> {
  await payload.db.deleteMany({
    collection: 'inventory',
    where: { subject: { equals: subject } },
    ...(transactionID !== undefined && { req: { transactionID } }),
  });
}
