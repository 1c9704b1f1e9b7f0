import { commitmentAddress, referenceKey, type Manifesto, type Reference } from 'content-models';
import type { FollowedCommitment } from '../../src/content/queries.ts';
import type { ContentStore } from '../content-store/content-store.ts';

/** The commitments that a document follows up: only the manifestos that refer to it are looked into. */
export function commitmentsFollowedBy(
  document: Reference,
  store: Pick<ContentStore, 'referrers' | 'get'>,
): FollowedCommitment[] {
  const key = referenceKey(document);
  return store
    .referrers(document)
    .map((card) => store.get(card))
    .filter((content) => content?.collection === 'manifestos')
    .flatMap((manifesto) =>
      manifesto.chapters
        .flatMap(({ commitments }) => commitments)
        .filter(({ followUps }) => followUps.some((target) => referenceKey(target) === key))
        .map((commitment) => ({
          number: commitment.number,
          title: commitment.title,
          address: commitmentAddress(manifesto, commitment),
          manifesto: manifesto.title,
        })),
    );
}

/** Keys of the documents that a commitment of a manifesto names as its sequel. */
export function followersOf({ chapters }: Pick<Manifesto, 'chapters'>): Set<string> {
  return new Set(
    chapters.flatMap(({ commitments }) => commitments.flatMap(({ followUps }) => followUps.map(referenceKey))),
  );
}
