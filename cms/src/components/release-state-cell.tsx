import type { DefaultServerCellComponentProps } from 'payload';
import { RELEASE_STATE_LABELS, stateOf } from '../collections/PressReleases/state.ts';
import type { PressRelease } from '../payload-types.ts';

/** In the list: where a release stands. */
export async function ReleaseStateCell({ rowData, payload }: DefaultServerCellComponentProps) {
  // The list gives documents of our own collection, as last saved.
  const latest = rowData as PressRelease;
  const mayBeLive = latest._status === 'draft' && latest.publishedAt != null;
  const stored = mayBeLive
    ? await payload.findByID({
        collection: 'press-releases',
        id: latest.id,
        depth: 0,
        disableErrors: true,
        trash: true,
      })
    : null;
  const isChanged = stored?._status === 'published';
  const { totalDocs: accesses } = await payload.count({
    collection: 'press-accesses',
    where: { and: [{ release: { equals: latest.id } }, { isRevoked: { not_equals: true } }] },
  });
  const label = RELEASE_STATE_LABELS[stateOf(isChanged ? stored : latest, { now: new Date(), accesses })];
  if (!isChanged) return <span>{label}</span>;
  return <span>{`${label}, ${latest.isToReview === true ? 'changements à relire' : 'avec un brouillon'}`}</span>;
}
