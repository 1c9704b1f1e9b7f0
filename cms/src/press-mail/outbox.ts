import type { Payload, PayloadRequest } from 'payload';
import type { PressDelivery } from '../payload-types.ts';
import type { DeliveryStatus } from './labels.ts';

/** Puts a message in the outbox, in the transaction under way, if any: both are kept, or neither. */
export async function queueDelivery(
  payload: Payload,
  delivery: Pick<PressDelivery, 'kind'> & { subscriber: number; release?: number; now: Date },
  req?: PayloadRequest,
): Promise<void> {
  const { kind, subscriber, release = null } = delivery;
  const now = delivery.now.toISOString();
  // By the adapter: the outbox has neither hooks nor rules, and a release may have hundreds of rows.
  await payload.db.create({
    collection: 'press-deliveries',
    data: {
      kind,
      subscriber,
      release,
      status: 'waiting' satisfies DeliveryStatus,
      attempts: 0,
      dueAt: now,
      createdAt: now,
      updatedAt: now,
    },
    returning: false,
    ...(req !== undefined && { req }),
  });
}

/** The oldest messages to be sent now. */
export async function findDueDeliveries(payload: Payload, now: Date, limit: number): Promise<PressDelivery[]> {
  const { docs } = await payload.find({
    collection: 'press-deliveries',
    where: { status: { equals: 'waiting' }, dueAt: { less_than_equal: now.toISOString() } },
    sort: 'dueAt',
    limit,
    depth: 0,
    overrideAccess: true,
  });
  return docs;
}

/**
 * Marks a message as being sent, for one worker alone: two that try at once do not both get it.
 * @returns whether it is this one's to send
 */
export async function claimDelivery(payload: Payload, { id, attempts }: PressDelivery, now: Date): Promise<boolean> {
  const claimed: unknown = await payload.db.updateOne({
    collection: 'press-deliveries',
    where: { and: [{ id: { equals: id } }, { status: { equals: 'waiting' } }] },
    data: {
      status: 'sending' satisfies DeliveryStatus,
      attempts: attempts + 1,
      attemptedAt: now.toISOString(),
      updatedAt: new Date().toISOString(),
    },
    // One statement, which looks and writes.
    options: { atomic: true },
  });
  return claimed !== null;
}

/** Writes what became of a message. */
export async function updateDelivery(
  payload: Payload,
  id: number,
  data: Partial<Pick<PressDelivery, 'status' | 'message' | 'dueAt' | 'sentAt'>>,
): Promise<void> {
  await payload.db.updateOne({
    collection: 'press-deliveries',
    id,
    data: { ...data, updatedAt: new Date().toISOString() },
    returning: false,
  });
}
