'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useEffect, useState } from 'react';
import type { PublicationRow } from './publication-sentence.ts';
import { RetryButton } from './retry-button.tsx';

const POLLING_MS = 1000;

/** « Réessayer » on a row of the log. */
export function RetryInList({ rowData }: { rowData: PublicationRow }) {
  return <Retry row={rowData} />;
}

/** « Réessayer » on the page of a row. */
export function RetryInRow() {
  const { id, data } = useDocumentInfo();
  // The form gives the fields of our own collection.
  return typeof id === 'number' ? <Retry row={{ ...(data as Partial<PublicationRow>), id }} /> : null;
}

function Retry({ row }: { row: PublicationRow }) {
  const router = useRouter();
  const { config } = useConfig();
  const [isUnderWay, setIsUnderWay] = useState(false);
  const url = `${config.routes.api}/publications/${String(row.id)}?depth=0`;

  useEffect(() => {
    if (!isUnderWay) return undefined;
    const timer = setInterval(() => {
      void isEnded(url).then((hasEnd) => {
        if (!hasEnd) return;
        setIsUnderWay(false);
        router.refresh();
      });
    }, POLLING_MS);
    return () => clearInterval(timer);
  }, [isUnderWay, router, url]);

  if (isUnderWay) return <span role="status">En cours…</span>;
  if (row.status !== 'failed') return null;
  return <RetryButton publication={row.id} onQueued={() => setIsUnderWay(true)} />;
}

async function isEnded(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { credentials: 'include' });
    // The shape is our own collection's, read by our own server.
    const { status } = (await response.json()) as PublicationRow;
    return status === 'online' || status === 'failed';
  } catch {
    // The server is away: asked again a second later.
    return false;
  }
}
