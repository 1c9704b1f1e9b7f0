import { personReference, type Card, type Person, type PersonId, type Reference } from 'content-models';
import { readAllReferrers, readFields, readReferrers } from '../index.ts';

/** Some fields of a person, or null while they are not public. */
export function readPersonFields<Field extends keyof Person>(id: PersonId, fields: readonly Field[]) {
  return readFields('people', id, fields);
}

/** The people who name a document. */
export function readPeopleNaming(document: Reference): Promise<Card[]> {
  return readAllReferrers(document, ['people']);
}

/** The newest documents of a collection that name a person. */
export function readNewestNaming(id: PersonId, collection: Reference['collection'], limit: number): Promise<Card[]> {
  return readReferrers(personReference(id), limit, [collection]);
}
