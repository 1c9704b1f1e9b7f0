import {
  GLOBAL_LABELS,
  referenceKey,
  type ContentReference,
  type PublicationReport,
  type SitePublisher,
} from 'content-models';
import type { Payload } from 'payload';
import type { PublicationContext } from '../worker/context.ts';
import { logFailure, logHeldBackAlone } from '../history/log.ts';
import type { Reading } from '../worker/read.ts';

/** Says in the worker's log, and in the admin, what was refused without anyone having asked for it. */
export async function reportRefusals(
  { payload, publisher }: Pick<PublicationContext, 'payload' | 'publisher'>,
  {
    refusals,
    heldBack,
    globalProblems,
  }: Pick<Reading, 'refusals' | 'globalProblems'> & Pick<PublicationReport, 'heldBack'>,
): Promise<void> {
  for (const { problems } of [...refusals, ...globalProblems]) payload.logger.error(problems.join(' '));
  for (const { slug, problems } of globalProblems) {
    const target = { collection: slug, id: null };
    await logFailure(payload, { target, title: GLOBAL_LABELS[slug], message: problems.join('\n') });
  }
  for (const { target, problems } of refusals) {
    const title = await titleOf(payload, publisher, target);
    await logFailure(payload, { target, title, message: problems.join('\n') });
  }
  for (const { target, problems } of heldBack) {
    const title = await titleOf(payload, publisher, target);
    await logHeldBackAlone(payload, { target, title, message: problems.join('\n') });
  }
}

async function titleOf(payload: Payload, publisher: SitePublisher, target: ContentReference): Promise<string> {
  const current = publisher.current(target);
  if (current !== undefined) return current.collection === 'media' ? current.original.filename : current.title;
  const found = await payload.findByID({ ...target, depth: 0, overrideAccess: true, disableErrors: true });
  return found !== null && 'title' in found && typeof found.title === 'string' ? found.title : referenceKey(target);
}
