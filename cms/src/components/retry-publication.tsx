'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { fetchLatest, PublicationFeed } from './publication-feed.ts';
import type { PublicationRow } from './publication-sentence.ts';
import { RetryButton } from './retry-button.tsx';

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
  const [isUnderWay, setIsUnderWay] = useState(false);
  if (isUnderWay) {
    const onEnd = () => {
      setIsUnderWay(false);
      router.refresh();
    };
    return <UnderWay publication={row.id} onEnd={onEnd} />;
  }
  if (row.status !== 'failed') return null;
  return <RetryButton publication={row.id} onQueued={() => setIsUnderWay(true)} />;
}

/** Follows a publication until it has an end. */
function UnderWay({ publication, onEnd }: { publication: number; onEnd: () => void }) {
  const { config } = useConfig();
  const url = `${config.routes.api}/publications?where[id][equals]=${String(publication)}&limit=1&depth=0`;
  const feed = useMemo(() => new PublicationFeed((signal) => fetchLatest(url, signal)), [url]);
  const status = useSyncExternalStore(feed.subscribe, feed.latest)?.status;
  const hasEnded = status === 'online' || status === 'failed';
  useEffect(() => {
    if (hasEnded) onEnd();
  }, [hasEnded, onEnd]);
  return <span role="status">En cours…</span>;
}
