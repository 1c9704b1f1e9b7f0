import type { DefaultServerCellComponentProps } from 'payload';
import { RELEASE_STATE_LABELS, stateOf } from '../collections/PressReleases/state.ts';
import type { PressRelease } from '../payload-types.ts';
import { countAccesses } from '../press-access/count-accesses.ts';

/** In the list: where a release stands. */
export async function ReleaseStateCell({ rowData, payload }: DefaultServerCellComponentProps) {
  // Payload draws the cells of a form too, for a document that is not saved yet: without a row.
  if (!isSaved(rowData)) return null;
  const latest = rowData;
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
  const accesses = await countAccesses(payload, latest.id);
  const label = RELEASE_STATE_LABELS[stateOf(isChanged ? stored : latest, { now: new Date(), accesses })];
  if (!isChanged) return <span>{label}</span>;
  return <span>{`${label}, ${latest.isToReview === true ? 'changements à relire' : 'avec un brouillon'}`}</span>;
}

/** The list gives documents of our own collection, as last saved. */
function isSaved(row: unknown): row is PressRelease {
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'number';
}
