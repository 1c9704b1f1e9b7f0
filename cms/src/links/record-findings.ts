import type { IsoDay } from 'content-models';
import type { Payload } from 'payload';
import type { AiResource } from '../payload-types.ts';
import { UNLOGGED } from '../publication/index.ts';
import type { Finding } from './check-link.ts';

/** A card of the toolkit: what visitors read, and what editors have written since. */
export interface ToolkitCard {
  id: number;
  /** Undefined when it is not published. */
  published: AiResource | undefined;
  /** The latest version: the published one, or a draft. */
  latest: AiResource;
}

/** Reads the cards, drafts included; the bin is left alone. */
export async function readToolkitCards(payload: Payload): Promise<ToolkitCard[]> {
  const read = (draft: boolean) =>
    payload.find({ collection: 'ai-resources', draft, depth: 0, pagination: false, sort: 'title' });
  const published = new Map(
    (await read(false)).docs.filter(({ _status }) => _status === 'published').map((card) => [card.id, card]),
  );
  return (await read(true)).docs.map((latest) => ({ id: latest.id, published: published.get(latest.id), latest }));
}

/** Addresses that a card gives: a draft may give another one than what is published. */
export function addressesIn({ published, latest }: ToolkitCard): string[] {
  return [published?.url, latest.url].flatMap((url) => (typeof url === 'string' && url !== '' ? [url] : []));
}

/**
 * Writes what was found in the cards that it changes. What is published is published again, without a row in the
 * log of publications; a draft stays a draft, and stays the latest version of its card.
 *
 * @returns how many cards were changed
 */
export async function recordFindings(
  payload: Payload,
  findings: ReadonlyMap<string, Finding>,
  today: IsoDay,
): Promise<number> {
  let changed = 0;
  // Read again: editors have worked while the links were checked.
  for (const { id, published, latest } of await readToolkitCards(payload)) {
    const isDraft = latest._status !== 'published';
    const forLive = published === undefined ? null : changesFor(published, findings, today);
    const forDraft = isDraft ? changesFor(latest, findings, today) : null;
    if (forLive === null && forDraft === null) continue;
    changed += 1;
    await inTransaction(payload, async (req) => {
      if (published !== undefined && forLive !== null) {
        // Every field of what is published: Payload would complete them from the draft.
        const data = { ...fieldsOf(published), ...forLive, _status: 'published' as const };
        await payload.update({ collection: 'ai-resources', id, data, depth: 0, context: UNLOGGED, req });
      }
      if (isDraft) {
        const data = { ...fieldsOf(latest), ...forDraft, _status: 'draft' as const };
        await payload.update({ collection: 'ai-resources', id, data, depth: 0, draft: true, context: UNLOGGED, req });
      }
    });
  }
  return changed;
}

type LinkFields = Pick<AiResource, 'linkState' | 'lastCheckedOn'>;

/** What a finding changes in a version of a card, or null. The day is that of the last check that told something. */
function changesFor(
  { url, linkState, lastCheckedOn }: AiResource,
  findings: ReadonlyMap<string, Finding>,
  today: IsoDay,
): LinkFields | null {
  const finding = typeof url === 'string' ? findings.get(url) : undefined;
  if (finding === undefined) return null;
  const { state } = finding;
  const isTold = state !== 'unreachable';
  const isSameDay = !isTold || lastCheckedOn?.slice(0, 10) === today;
  if (state === linkState && isSameDay) return null;
  return { linkState: state, lastCheckedOn: isTold ? `${today}T12:00:00.000Z` : (lastCheckedOn ?? null) };
}

/** What editors write, without what the CMS keeps itself: with its moment, a version would be taken for a stale one. */
function fieldsOf(card: AiResource): Omit<AiResource, 'id' | 'createdAt' | 'updatedAt'> {
  const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...fields } = card;
  return fields;
}

/** Both versions of a card are written, or none. */
async function inTransaction(
  payload: Payload,
  write: (req: { transactionID?: number | string }) => Promise<void>,
): Promise<void> {
  const transactionID = await payload.db.beginTransaction();
  try {
    await write(transactionID === null ? {} : { transactionID });
    if (transactionID !== null) await payload.db.commitTransaction(transactionID);
  } catch (error) {
    if (transactionID !== null) await payload.db.rollbackTransaction(transactionID);
    throw error;
  }
}
