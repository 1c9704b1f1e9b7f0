'use client';

import { useModal, useSelection } from '@payloadcms/ui';
import { CONTENT_COLLECTIONS } from 'content-models';
import { InOpenDialog } from './in-open-dialog.tsx';
import { useAnswer } from './use-answer.ts';
import { usesWarning } from './uses-sentence.ts';

/** In a list: what uses the chosen documents, before they are deleted or unpublished together. */
export function UsedByMany({ collectionSlug }: { collectionSlug: string }) {
  const { modalState } = useModal();
  const { selectedIDs } = useSelection();
  const collection = CONTENT_COLLECTIONS.find((candidate) => candidate === collectionSlug);
  // Payload may put a prefix before them.
  const isRemoving = Object.entries(modalState).some(
    ([name, { isOpen }]) => isOpen && /(^|-)(confirm-delete-many-docs|unpublish-[a-z-]+)$/.test(name),
  );
  const subjects = isRemoving ? selectedIDs.map((id) => `${collectionSlug}/${String(id)}`).join(',') : '';
  const uses = useAnswer('uses', subjects === '' ? null : subjects);
  if (collection === undefined || uses === null) return null;
  const warning = usesWarning(collection, uses, selectedIDs.length);
  if (!isRemoving || warning === null) return null;
  return (
    <InOpenDialog>
      <p className="used-by__warning" role="alert">
        {warning}
      </p>
    </InOpenDialog>
  );
}
