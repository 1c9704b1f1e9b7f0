'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { describePublication } from './publication-sentence.ts';
import { RetryButton } from './retry-button.tsx';
import { usePublication } from './use-publication.ts';

/** Above the form, when the last publication failed: why, and what to do. The panel reads it aloud. */
export function PublicationFailure() {
  const { row, refresh } = usePublication();
  const { id } = useDocumentInfo();
  if (row?.status !== 'failed') return null;
  const { title, detail } = describePublication(row, new Date());
  const heading = `publication-failure-${String(id)}`;
  return (
    <section className="publication publication--failed" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {detail !== null && <p>{detail}</p>}
      <RetryButton publication={row.id} onQueued={refresh} />
    </section>
  );
}
