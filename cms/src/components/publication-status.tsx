'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { pressReleaseType } from 'content-models';
import { useRef } from 'react';
import { describePublication } from './publication-sentence.ts';
import { ReleaseMailing } from './release-mailing.tsx';
import { DocumentStanding } from './document-standing.tsx';
import { RetryButton } from './retry-button.tsx';
import { usePublication } from './use-publication.ts';

/** State of the last publication of the document being edited, kept up to date. */
export function PublicationStatus({ siteUrl }: { siteUrl: string }) {
  const { row, refresh } = usePublication();
  const { collectionSlug } = useDocumentInfo();
  const panel = useRef<HTMLDivElement>(null);
  if (row === undefined) return null;
  const { tone, title, detail, progress, address } = describePublication(row, new Date());
  // Above the form of a document the reason is there to be read already: here it is only read aloud.
  const hasBanner = tone === 'failed' && collectionSlug !== undefined;
  const isRelease = collectionSlug === pressReleaseType.slug;
  // Waiting for its hour: the state of the document says it.
  const isSaid = collectionSlug !== undefined && row?.status === 'queued' && row.message != null;
  return (
    <div className={`publication publication--${tone}`} ref={panel} tabIndex={-1}>
      <div role="status">
        {/* « Publié », « Retiré » or « Corrigé » are said once it is so: not of what failed, nor before its page is written. */}
        {(isSaid || tone === 'online' || tone === 'never') && <DocumentStanding onHour={refresh} />}
        {!isSaid && <h3>{title}</h3>}
        {detail !== null && !isSaid && <p className={hasBanner ? 'publication-aloud' : ''}>{detail}</p>}
      </div>
      {progress !== null && <p>{progress}</p>}
      {isRelease && <ReleaseMailing />}
      {address !== null && (
        <p>
          <a href={`${siteUrl}${address}`} target="_blank" rel="noreferrer">
            {address === '/' ? 'Voir le site' : 'Voir la page'}
          </a>
        </p>
      )}
      {row?.status === 'failed' && (
        <RetryButton
          publication={row.id}
          onQueued={() => {
            refresh();
            // The button goes: whoever uses the keyboard stays where they were.
            panel.current?.focus();
          }}
        />
      )}
    </div>
  );
}
