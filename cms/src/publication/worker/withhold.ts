import type { ContentReference, Secret } from 'content-models';
import type { PublicationContext } from './context.ts';
import { retryFailures } from '../outbox/retry.ts';

/** Tells the publisher what must not be online, as it is now. */
export async function withholdSecrets(context: PublicationContext): Promise<void> {
  await withhold(context, await context.secrets.read(context.now()));
}

/** Withholds no more what is about to be published, unless it changed again since. */
export async function disclose(context: PublicationContext, targets: readonly ContentReference[]): Promise<void> {
  await withhold(context, await context.secrets.refresh(targets, context.now()));
}

/** What was held back until then is published at once. */
async function withhold(
  { payload, publisher, heldBack }: PublicationContext,
  secrets: readonly Secret[],
): Promise<void> {
  const { isLess } = publisher.withhold(secrets);
  if (isLess && heldBack.size > 0) await retryFailures(payload);
}
