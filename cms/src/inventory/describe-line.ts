import { pressReleaseType, PUBLISHED_COLLECTIONS } from 'content-models';
import type { Payload } from 'payload';
import type { Inventory } from '../payload-types.ts';
import { countAccesses } from '../press-access/count-accesses.ts';
import { stateLabel, stateWithDraft, type DocumentState } from '../publication/confirmation/document-state.ts';
import { partsOf, type Subject } from './subject.ts';

/** A line as screens show it. */
export interface DescribedLine {
  title: string;
  /** « Communiqué », « Réglage ». */
  kind: string;
  /** Where what is shown of it stands; null for what is not published on its own. */
  standing: DocumentState | null;
  /** The same in words: « Brouillon », « Publié, avec un brouillon », or that it is in the trash. */
  state: string | null;
  /** Where its form is in the admin. */
  href: string;
}

/** Columns of a line that tell what it is and where it stands. */
export type LineFacts = Pick<
  Inventory,
  'subject' | 'collection' | 'title' | 'state' | 'appearsAt' | 'isDraft' | 'isToReview' | 'isTrashed'
>;

export const LINE_FACTS = {
  subject: true,
  collection: true,
  title: true,
  state: true,
  appearsAt: true,
  isDraft: true,
  isToReview: true,
  isTrashed: true,
} as const satisfies Record<keyof LineFacts, true>;

/** What a line is and where it stands, in French. */
export async function describeLine(payload: Payload, line: LineFacts, now: Date): Promise<DescribedLine> {
  const isTrashed = line.isTrashed === true;
  const standing = await standingNow(payload, line, now);
  return {
    title: line.title,
    kind: kindOf(payload, partsOf(line.subject).slug),
    standing,
    state: isTrashed ? 'Dans la corbeille' : describeState(line, standing),
    href: hrefOf(payload, line.subject, { isTrashed }),
  };
}

/** Address of a form in the admin. */
export function hrefOf(
  { config }: Pick<Payload, 'config'>,
  subject: Subject,
  { isTrashed = false }: { isTrashed?: boolean } = {},
): string {
  const { slug, id } = partsOf(subject);
  const { admin } = config.routes;
  if (id === undefined) return `${admin}/globals/${slug}`;
  return `${admin}/collections/${slug}/${isTrashed ? 'trash/' : ''}${String(id)}`;
}

/** Whether visitors can read it now. What has no state is online as it is saved, where it is a setting, or is nowhere by itself. */
export function isOnline(line: LineFacts, now: Date): boolean {
  if (line.isTrashed === true || isWaiting(line, now)) return false;
  if (line.state == null) return partsOf(line.subject).id === undefined;
  return line.state === 'published' || line.state === 'corrected';
}

function describeState(line: LineFacts, standing: DocumentState | null): string | null {
  const collection = PUBLISHED_COLLECTIONS.find((candidate) => candidate === line.collection);
  if (collection === undefined || standing === null) return null;
  const label = stateLabel(standing, collection);
  const isChanged = line.isDraft === true && line.state !== 'draft' && line.state !== 'to-review';
  return isChanged ? stateWithDraft(label, { isToReview: line.isToReview === true }) : label;
}

async function standingNow(payload: Payload, line: LineFacts, now: Date): Promise<DocumentState | null> {
  if (!isWaiting(line, now)) return line.state ?? null;
  const { slug, id = 0 } = partsOf(line.subject);
  const accesses = slug === pressReleaseType.slug ? await countAccesses(payload, id) : 0;
  return accesses > 0 ? 'embargoed' : 'scheduled';
}

function isWaiting({ appearsAt }: Pick<LineFacts, 'appearsAt'>, now: Date): boolean {
  return appearsAt != null && new Date(appearsAt) > now;
}

function kindOf({ collections }: Payload, slug: string): string {
  const labels = Object.values(collections).find(({ config }) => config.slug === slug)?.config.labels;
  return typeof labels?.singular === 'string' ? labels.singular : 'Réglage';
}
