import type { IsoDay } from 'content-models';
import type { Payload, Where } from 'payload';
import type { AiResource } from '../../payload-types.ts';
import { UNLOGGED } from '../../publication/index.ts';
import type { Finding } from '../../links/check-link.ts';

/** A card of the toolkit: what visitors read, and what editors have written since. */
export interface ToolkitCard {
  id: number;
  /** Undefined when it is not published. */
  published: AiResource | undefined;
  /** The latest version: the published one, or a draft. */
  latest: AiResource;
}

/** Reads the cards, drafts included; the trash is left alone. */
export async function readToolkitCards(payload: Payload): Promise<ToolkitCard[]> {
  return readCards(payload, {});
}

/** Addresses that a card gives: a draft may give another one than what is published. */
export function addressesIn({ published, latest }: ToolkitCard): string[] {
  return [published?.url, latest.url].flatMap((url) => (typeof url === 'string' && url !== '' ? [url] : []));
}

/**
 * Writes what was found in the cards that it changes. What is published is published again, without a row in the
 * log of publications; a draft stays a draft, and stays the latest version of its card. Each card is read again in
 * the transaction that writes it: what editors have saved meanwhile stays.
 *
 * @returns how many cards were changed
 */
export async function recordFindings(
  payload: Payload,
  findings: ReadonlyMap<string, Finding>,
  today: IsoDay,
): Promise<number> {
  let changed = 0;
  for (const { id } of await readToolkitCards(payload)) {
    const isChanged = await inTransaction(payload, async (req) => {
      const [card] = await readCards(payload, { where: { id: { equals: id } }, req });
      return card !== undefined && (await recordInCard(payload, card, { findings, today, req }));
    });
    if (isChanged) changed += 1;
  }
  return changed;
}

interface Recording {
  findings: ReadonlyMap<string, Finding>;
  today: IsoDay;
  req: Transacted;
}

async function recordInCard(
  payload: Payload,
  { id, published, latest }: ToolkitCard,
  { findings, today, req }: Recording,
): Promise<boolean> {
  const isDraft = latest._status !== 'published';
  const forLive = published === undefined ? null : changesFor(published, findings, today);
  const forDraft = isDraft ? changesFor(latest, findings, today) : null;
  const write = { collection: 'ai-resources', id, depth: 0, context: UNLOGGED, req } as const;
  if (published !== undefined && forLive !== null) {
    // Every field of what is published: Payload would complete them from the draft.
    await payload.update({ ...write, data: { ...fieldsOf(published), ...forLive, _status: 'published' } });
  }
  // The draft beside what was published again is to be the latest version again, whole.
  if (isDraft && forLive !== null) {
    await payload.update({ ...write, draft: true, data: { ...fieldsOf(latest), ...forDraft, _status: 'draft' } });
  } else if (forDraft !== null) {
    await payload.update({ ...write, draft: true, data: { ...forDraft, _status: 'draft' } });
  }
  return forLive !== null || forDraft !== null;
}

async function readCards(payload: Payload, options: { where?: Where; req?: Transacted }): Promise<ToolkitCard[]> {
  const read = (draft: boolean) =>
    payload.find({ collection: 'ai-resources', draft, depth: 0, pagination: false, sort: 'title', ...options });
  const published = new Map(
    (await read(false)).docs.filter(({ _status }) => _status === 'published').map((card) => [card.id, card]),
  );
  return (await read(true)).docs.map((latest) => ({ id: latest.id, published: published.get(latest.id), latest }));
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

interface Transacted {
  transactionID?: number | string;
}

/** Both versions of a card are written as they were read, or none is. */
async function inTransaction<Result>(payload: Payload, write: (req: Transacted) => Promise<Result>): Promise<Result> {
  // SQLite has one writer at a time; PostgreSQL would let a save come between the reading and the writing.
  const transactionID = await payload.db.beginTransaction({ isolationLevel: 'repeatable read' });
  try {
    const result = await write(transactionID === null ? {} : { transactionID });
    if (transactionID !== null) await payload.db.commitTransaction(transactionID);
    return result;
  } catch (error) {
    if (transactionID !== null) await payload.db.rollbackTransaction(transactionID);
    throw error;
  }
}
