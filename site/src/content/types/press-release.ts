import type { Card, DocumentId, PersonId, PressRelease } from 'content-models';
import { readCards, readDocument, readFields, type CardQuery } from '../index.ts';
import { readNewestNaming } from './person.ts';

/** The release at a slug, or null when none is public there. */
export function readRelease(slug: string): Promise<PressRelease | null> {
  return readDocument('press-releases', slug);
}

/** What is told of a release in other languages, with what frames it; null while it is not public. */
export function readWholeRelease(id: DocumentId) {
  return readFields('press-releases', id, ['slug', 'dateline', 'translations', 'corrections', 'contacts']);
}

/** The last release published of a theme or in a language; undefined where there is none. */
export async function readLastPublished(only: Pick<CardQuery, 'theme' | 'language'>): Promise<Card | undefined> {
  return (await readCards({ collections: ['press-releases'], ...only, order: 'published', limit: 1 })).at(0);
}

/** Some fields of the newest releases. */
export async function readNewestReleases<Field extends keyof PressRelease>(fields: readonly Field[], limit: number) {
  const cards = await readCards({ collections: ['press-releases'], order: 'newest', limit });
  return Promise.all(cards.map(({ id }) => readFields('press-releases', id, fields)));
}

/** Some fields of the newest releases that name a person. */
export async function readReleasesNaming<Field extends keyof PressRelease>(
  person: PersonId,
  fields: readonly Field[],
  limit: number,
) {
  const cards = await readNewestNaming(person, 'press-releases', limit);
  return Promise.all(cards.map(({ id }) => readFields('press-releases', id, fields)));
}
