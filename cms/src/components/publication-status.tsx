'use client';

import { describePublication } from './publication-sentence.ts';
import { usePublication } from './use-publication.ts';

/** State of the last publication of the document being edited, kept up to date. */
export function PublicationStatus({ siteUrl }: { siteUrl: string }) {
  const publication = usePublication();
  if (publication === undefined) return null;
  const { tone, title, detail, address } = describePublication(publication, new Date());
  return (
    <div className={`publication publication--${tone}`} aria-live="polite">
      <h3>{title}</h3>
      {detail !== null && <p>{detail}</p>}
      {address !== null && (
        <p>
          <a href={`${siteUrl}${address}`} target="_blank" rel="noreferrer">
            Voir la page
          </a>
        </p>
      )}
    </div>
  );
}
