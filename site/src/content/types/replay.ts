import { addressOf, type DocumentId, type PersonId, type Reference, type Replay } from 'content-models';
import { readAllFields, readFields, readReferrers } from '../index.ts';
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
