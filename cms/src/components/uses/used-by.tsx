'use client';

import { Link, useDocumentInfo, useModal } from '@payloadcms/ui';
import { CONTENT_COLLECTIONS } from 'content-models';
import { useId } from 'react';
import type { UsesAnswer } from '../../inventory/answers.ts';
import { InOpenDialog } from './in-open-dialog.tsx';
import { useAnswer } from './use-answer.ts';
import { usesHeading, usesWarning } from './uses-sentence.ts';

/** Payload's dialogs that take a document away, by what their names begin with. */
const REMOVALS = ['delete', 'perma-delete', 'confirm-un-publish'];

/** Users shown at first. */
const SHOWN = 5;

/** Beside a document, picture or file: what uses it; said again before it is taken away. */
export function UsedBy() {
  const headingId = useId();
  const { id, collectionSlug } = useDocumentInfo();
  const { modalState } = useModal();
  const collection = CONTENT_COLLECTIONS.find((candidate) => candidate === collectionSlug);
  const isRemoving = REMOVALS.some((name) => modalState[`${name}-${String(id)}`]?.isOpen === true);
  const subject = id === undefined || collection === undefined ? null : `${collection}/${String(id)}`;
  // Asked again when it counts: others work meanwhile.
  const uses = useAnswer('uses', subject, isRemoving);
  if (collection === undefined || uses === null) return null;
  const warning = usesWarning(collection, uses);
  return (
    <section className="field-type used-by" aria-labelledby={headingId}>
      <h3 id={headingId}>{usesHeading(collection, uses)}</h3>
      <Users users={uses.users.slice(0, SHOWN)} />
      {uses.users.length > SHOWN && (
        <details>
          <summary>Voir les autres</summary>
          <Users users={uses.users.slice(SHOWN)} />
        </details>
      )}
      {isRemoving && warning !== null && (
        <InOpenDialog>
          <p className="used-by__warning" role="alert">
            {warning}
          </p>
        </InOpenDialog>
      )}
    </section>
  );
}

function Users({ users }: Pick<UsesAnswer, 'users'>) {
  if (users.length === 0) return null;
  return (
    <ul>
      {users.map(({ href, title, kind, state }) => (
        <li key={href}>
          <Link href={href} prefetch={false}>
            {title}
          </Link>
          <small>{state === null ? kind : `${kind}\u00a0· ${state}`}</small>
        </li>
      ))}
    </ul>
  );
}
