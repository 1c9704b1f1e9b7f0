import {
  addressOf,
  eventReference,
  type Card,
  type DocumentId,
  type PersonId,
  type Reference,
  type Replay,
} from 'content-models';
import { readAllFields, readCards, readFields, readReferrers } from '../index.ts';
import { readNewestNaming } from './person.ts';

/** Some fields of the newest replays that refer to a document, for whatever reason. */
export async function readReplaysCiting<Field extends keyof Replay>(
  document: Reference,
  fields: readonly Field[],
  limit: number,
) {
  return readEach(await readReferrers(document, limit, ['replays']), fields);
}

/** Some fields of the newest replays that name a person. */
export async function readReplaysNaming<Field extends keyof Replay>(
  person: PersonId,
  fields: readonly Field[],
  limit: number,
) {
  return readEach(await readNewestNaming(person, 'replays', limit), fields);
}

/** Some fields of the last published replays. */
export async function readLatestReplays<Field extends keyof Replay>(fields: readonly Field[], limit: number) {
  const replays = await readEach(await readCards({ collections: ['replays'], order: 'published', limit }), fields);
  return replays.filter((replay) => replay !== null);
}

/** Seconds that a replay lasts, or null where nobody says. */
export async function readReplayDuration(id: DocumentId): Promise<number | null> {
  return (await readFields('replays', id, ['duration']))?.duration ?? null;
}

/** The newest replays of the same event and of the same speakers, each once, itself left out. */
export async function readRelatedReplays(
  { id, event, speakers }: Pick<Replay, 'id' | 'event' | 'speakers'>,
  limit: number,
): Promise<Card[]> {
  const found = await Promise.all([
    ...(event === null ? [] : [readReferrers(eventReference(event), limit + 1, ['replays'])]),
    ...speakers.map((speaker) => readNewestNaming(speaker, 'replays', limit + 1)),
  ]);
  const byId = new Map(found.flat().map((card) => [card.id, card]));
  byId.delete(id);
  return [...byId.values()].slice(0, limit);
}

/** The replays that some can't hear or see, each with the reason that its page gives. */
export async function readReplaysWithoutAlternative() {
  const replays = await readAllFields('replays', ['title', 'slug', 'missingAlternative']);
  return replays.flatMap(({ title, slug, missingAlternative: reason }) =>
    reason === null ? [] : [{ title, reason, address: addressOf({ collection: 'replays', slug }) }],
  );
}

function readEach<Field extends keyof Replay>(replays: readonly { id: DocumentId }[], fields: readonly Field[]) {
  return Promise.all(replays.map(({ id }) => readFields('replays', id, fields)));
}
