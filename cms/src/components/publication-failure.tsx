'use client';

import { usePublication } from './use-publication.ts';
import { describePublication } from './publication-sentence.ts';

/** Above the form, when the last publication failed: why, and what to do. */
export function PublicationFailure() {
  const publication = usePublication();
  if (publication?.status !== 'failed') return null;
  const { title, detail } = describePublication(publication, new Date());
  return (
    <div className="publication publication--failed" role="alert">
      <h3>{title}</h3>
      {detail !== null && <p>{detail}</p>}
    </div>
  );
}
