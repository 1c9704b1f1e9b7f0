import { isDeepStrictEqual } from 'node:util';
import {
  personReference,
  pressReleaseType,
  releaseText,
  textOfRelease,
  type Change,
  type Content,
  type DocumentId,
  type FormerVersion,
  type PressRelease,
  type ReleaseText,
  type SitePublisher,
} from 'content-models';
import type { Payload } from 'payload';
import type { PublicationContext } from '../worker/context.ts';
import { idOf } from '../projection/values.ts';
import type { Reading } from '../worker/read.ts';
import { isStored, transitionsOf } from '../worker/redirects.ts';

type Known = Pick<PublicationContext, 'payload' | 'publisher' | 'now'>;

/**
 * Keeps the words that some changes are about to take offline, then gives releases the history that their editor
 * shows. What is kept is what the publisher has online, so that nothing comes here but what was public.
 */
export async function withHistories(known: Known, reading: Reading): Promise<Reading> {
  await keepFormerVersions(known, reading.changes);
  return readHistories(known, reading);
}

/** Gives releases the history that their editors show, and keeps nothing more of it. */
export async function readHistories(
  { payload, publisher }: Pick<Known, 'payload' | 'publisher'>,
  reading: Reading,
): Promise<Reading> {
  if (reading.histories.length === 0) return reading;
  const kept = await readVersions(payload, reading.histories);
  const changes = reading.changes.map((change): Change => {
    const release = change.kind === 'document' ? releaseOf(change.content) : undefined;
    const versions = release === undefined ? undefined : kept.get(release.id);
    if (release === undefined || versions === undefined) return change;
    return { kind: 'document', content: { ...release, history: historyOf(release, versions, publisher) } };
  });
  return { ...reading, changes };
}

/**
 * Keeps what changes take offline. Before they are done: a crash between the two leaves a version that is still
 * online, which is kept once more when it goes, and shown once.
 */
export async function keepFormerVersions(
  { payload, publisher, now }: Known,
  changes: readonly Change[],
): Promise<void> {
  const moment = now().toISOString();
  const returning: DocumentId[] = [];
  for (const { before, after } of transitionsOf(publisher, changes)) {
    const release = releaseOf(before) ?? releaseOf(after);
    if (release === undefined) continue;
    const [then, next] = [textOf(before, publisher), textOf(after, publisher)];
    if (then === null && next !== null && hasAppeared(release, moment)) returning.push(release.id);
    if (then === null || isDeepStrictEqual(then, next)) continue;
    // Deleted permanently: it takes its versions along.
    if (next === null && !(await isStored(payload, release))) continue;
    const nextSince = next === null ? null : moment;
    await keep(payload, { release: release.id, text: then, until: moment, nextSince });
  }
  if (returning.length > 0) await endAbsences(payload, returning, moment);
}

/** What a release said until it was changed or taken offline. */
interface Kept {
  release: DocumentId;
  text: ReleaseText;
  until: string;
  /** When other words take their place; null when the release goes offline. */
  nextSince: string | null;
}

async function keep(payload: Payload, data: Kept): Promise<void> {
  const { docs } = await payload.find({
    collection: 'former-versions',
    where: { release: { equals: data.release } },
    sort: '-id',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const [latest] = docs;
  const options = { collection: 'former-versions', data, depth: 0, overrideAccess: true } as const;
  // What could not be done the last time is tried again.
  if (latest !== undefined && isDeepStrictEqual(latest.text, data.text))
    await payload.update({ ...options, id: latest.id });
  else await payload.create(options);
}

/** A release that appears for the first time has no former version to look for: most publications are that. */
const FIRST_MINUTE_MS = 60_000;

function hasAppeared({ publishedAt }: PressRelease, moment: string): boolean {
  return new Date(moment).getTime() - new Date(publishedAt).getTime() > FIRST_MINUTE_MS;
}

/** Notes when releases that were offline are back. */
async function endAbsences(payload: Payload, releases: DocumentId[], moment: string): Promise<void> {
  await payload.update({
    collection: 'former-versions',
    where: { release: { in: releases }, nextSince: { exists: false } },
    data: { nextSince: moment },
    depth: 0,
    overrideAccess: true,
  });
}

/** What was kept of some releases, oldest first, by release. A row that makes no sense stops no publication. */
async function readVersions(payload: Payload, releases: readonly DocumentId[]): Promise<Map<DocumentId, Kept[]>> {
  const { docs } = await payload.find({
    collection: 'former-versions',
    where: { release: { in: [...releases] } },
    sort: 'id',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const versions = docs.flatMap(({ id, release, until, nextSince, text }): Kept[] => {
    const parsed = releaseText.safeParse(text);
    if (parsed.success)
      return [{ release: idOf(release) ?? 0, text: parsed.data, until, nextSince: nextSince ?? null }];
    payload.logger.error(
      `Une version du communiqué n° ${String(idOf(release))} est abîmée (ligne ${String(id)} de former_versions) : son historique ne la montre pas.`,
    );
    return [];
  });
  return Map.groupBy(versions, ({ release }) => release);
}

/** One version for the same words, however often they were kept or went offline. */
function historyOf(release: PressRelease, kept: readonly Kept[], publisher: SitePublisher): PressRelease['history'] {
  const current = textOf(release, publisher);
  const former: FormerVersion[] = [];
  let since = release.publishedAt;
  for (const [index, { text, until, nextSince }] of kept.entries()) {
    if (isDeepStrictEqual(text, kept[index + 1]?.text ?? current)) continue;
    former.push({ ...text, from: since, until });
    since = nextSince ?? until;
  }
  return former.length === 0 ? null : { since, former };
}

/** What a release says, or null for one that says nothing: withdrawn, or not there. People have the names that are online. */
function textOf(content: Content | undefined, publisher: SitePublisher): ReleaseText | null {
  const release = releaseOf(content);
  if (release === undefined) return null;
  return textOfRelease(release, (id) => publisher.current(personReference(id))?.title);
}

function releaseOf(content: Content | undefined): PressRelease | undefined {
  return content?.collection === pressReleaseType.slug ? content : undefined;
}
