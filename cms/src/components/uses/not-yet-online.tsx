'use client';

import { Link, useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { count } from 'content-models';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useId, useState } from 'react';
import { walkDocument } from '../../inventory/walk-document.ts';
import { useAnswer } from './use-answer.ts';

/** Over the form, before it is published: what was chosen in it and can't be read on the site yet, a draft mostly. */
export function NotYetOnline() {
  const headingId = useId();
  const targets = useTargets();
  const found = useAnswer('not-online', targets === '' ? null : targets)?.found ?? [];
  if (found.length === 0) return null;
  return (
    <section className="not-yet-online" aria-labelledby={headingId} role="status">
      <h3 id={headingId}>
        {count(found.length, 'contenu choisi n’est pas en ligne', 'contenus choisis ne sont pas en ligne')}
      </h3>
      <ul>
        {found.map(({ href, title, kind, state }) => (
          <li key={href}>
            <Link href={href} prefetch={false} target="_blank">
              {title}
            </Link>{' '}
            <small>{state === null ? kind : `${kind}\u00a0· ${state}`}</small>
          </li>
        ))}
      </ul>
      <p>À publier d’abord&nbsp;: sans cela, la place reste vide sur le site, ou la mise en ligne est refusée.</p>
    </section>
  );
}

/** Between two changes of somebody who writes. */
const PAUSE_MS = 700;

/** What the form refers to now, saved or not: subjects of the inventory, between commas. */
function useTargets(): string {
  const { collectionSlug, globalSlug } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const [state] = useAllFormFields();
  const [targets, setTargets] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      const { fields } =
        collectionSlug === undefined
          ? getEntityConfig({ globalSlug: globalSlug ?? '' })
          : getEntityConfig({ collectionSlug });
      const walk = walkDocument(fields, reduceFieldsToValues(state, true));
      setTargets([...new Set(walk.targets)].toSorted().join(','));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [collectionSlug, globalSlug, getEntityConfig, state]);
  return targets;
}
