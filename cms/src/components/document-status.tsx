'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { setbackLabel } from '../publication/confirmation/describe-setback.ts';
import { describePublication, type PublicationRow } from './publication-sentence.ts';
import { describeStanding } from './standing-sentence.ts';
import { usePublication } from './use-publication.ts';
import { useStanding } from './use-standing.ts';

/**
 * Over the form: where the document stands, in place of what Payload says where that would mislead. To Payload what
 * waits for its hour, was withdrawn, or was refused is « Publié ».
 */
export function DocumentStatus() {
  const { row } = usePublication();
  const { collection, ...standing } = useStanding();
  const { isTrashed, unpublishedVersionCount } = useDocumentInfo();
  if (collection === undefined || row == null || isTrashed) return null;
  const { state, title } = describeStanding({ collection, ...standing, now: new Date() });
  const isMisleading = state === 'scheduled' || state === 'embargoed' || state === 'withdrawn';
  // Payload says that a draft stands beside it, and offers to go back.
  const ownLabel = isMisleading && unpublishedVersionCount === 0 ? title : null;
  const label = labelOf(row) ?? ownLabel;
  return label === null ? null : (
    <p className="document-status">
      Statut : <strong>{label}</strong>
    </p>
  );
}

/** What the last publication says of the document; null when it is done, or waits for its hour. */
function labelOf(row: PublicationRow): string | null {
  // Whether it was ever online is not known here: the list says it.
  if (row.status === 'failed') return setbackLabel({ change: row.change ?? null, isOnline: true });
  const isUnderWay = row.status === 'updating' || (row.status === 'queued' && row.message == null);
  return isUnderWay ? describePublication(row, new Date()).title : null;
}
