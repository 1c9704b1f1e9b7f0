import type { Payload } from 'payload';
import { CONFIRMATION_DAYS, DAY_MS } from './limits.ts';

/** Forgets who did not confirm, who left, and the messages that asked to confirm. What was sent of releases is counted still. */
export async function forgetSubscribers(payload: Payload, now: Date): Promise<void> {
  const before = { less_than: new Date(now.getTime() - CONFIRMATION_DAYS * DAY_MS).toISOString() };
  await payload.delete({
    collection: 'press-subscribers',
    where: {
      or: [
        { and: [{ confirmedAt: { exists: false } }, { bouncedAt: { exists: false } }, { requestedAt: before }] },
        { unsubscribedAt: before },
      ],
    },
    overrideAccess: true,
  });
  await payload.delete({
    collection: 'press-deliveries',
    where: { and: [{ kind: { equals: 'confirmation' } }, { createdAt: before }] },
    overrideAccess: true,
  });
}
