import { addressesOf, isPublishedDocument, redirect, type Content, type Redirect } from 'content-models';
import type { Payload } from 'payload';
import { BY_WORKER } from './hooks.ts';
import { idOf } from './projection/values.ts';

/** A document as it was on line and as it will be, undefined when it is not. */
export interface Transition {
  before: Content | undefined;
  after: Content | undefined;
}

/**
 * Leaves a rule at every address that a document no longer answers at. The rule leads to the
 * document: while that is public the old address redirects, else it says 410, with nothing to update.
 */
export async function recordAddressChanges(payload: Payload, transitions: readonly Transition[]): Promise<void> {
  for (const { from, document, part } of transitions.flatMap(lostAddresses)) {
    const data = {
      from,
      kind: 'document' as const,
      target: { relationTo: document.collection, value: document.id },
      part,
    };
    const { docs } = await payload.find({
      collection: 'redirects',
      where: { from: { equals: from } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    });
    const [existing] = docs;
    const options = { collection: 'redirects', data, overrideAccess: true, depth: 0, context: BY_WORKER } as const;
    if (existing === undefined) await payload.create(options);
    else await payload.update({ ...options, id: existing.id });
  }
}

/** All the rules, as the web server needs them. One that leads nowhere any more says 410. */
export async function readRedirects(payload: Payload): Promise<Redirect[]> {
  const { docs } = await payload.find({ collection: 'redirects', pagination: false, depth: 0, overrideAccess: true });
  return docs.map(({ from, kind, target, part, path, url }) => {
    const id = target == null ? null : idOf(target.value);
    const gone = { kind: 'gone' };
    const to = {
      document:
        id === null ? gone : { kind: 'document', target: { collection: target?.relationTo, id }, part: part ?? 'self' },
      path: { kind: 'path', path },
      external: { kind: 'external', url },
      gone,
    }[kind];
    return redirect.parse({ from, to });
  });
}

function lostAddresses({ before, after }: Transition) {
  if (before === undefined || !isPublishedDocument(before)) return [];
  const next = after !== undefined && isPublishedDocument(after) ? addressesOf(after) : new Map<string, string>();
  return [...addressesOf(before)]
    .filter(([part, from]) => next.get(part) !== from)
    .map(([part, from]) => ({ from, document: before, part }));
}
