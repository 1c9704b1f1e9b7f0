import { isPublishedDocument, referenceKey, typeOf, type PublishedDocument, type Reference } from 'content-models';
import type { FollowedCommitment } from '../../src/content/queries.ts';
import type { ContentStore } from '../content-store/content-store.ts';

/** The commitments that a document follows up: only the documents that refer to it are looked into. */
export function commitmentsFollowedBy(
  document: Reference,
  store: Pick<ContentStore, 'referrers' | 'get'>,
): FollowedCommitment[] {
  const key = referenceKey(document);
  return store
    .referrers(document)
    .flatMap((card) => store.get(card) ?? [])
    .filter(isPublishedDocument)
    .flatMap((promising) =>
      commitmentsOf(promising)
        .filter(({ followUps }) => followUps.some((target) => referenceKey(target) === key))
        .map(({ number, title, address }) => ({ number, title, address, manifesto: promising.title })),
    );
}

/** Keys of the documents that a commitment of a document names as its sequel. */
export function followersOf(document: PublishedDocument): Set<string> {
  return new Set(commitmentsOf(document).flatMap(({ followUps }) => followUps.map(referenceKey)));
}

function commitmentsOf(document: PublishedDocument) {
  return typeOf(document.collection).commitments?.(document) ?? [];
}
