'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { PublicationRow } from './publication-sentence.ts';

const POLLING_MS = 1000;

/**
 * Last publication of the document being edited: read when it opens and after each save, then every
 * second until it is settled. Null when there was none, undefined while it is not known.
 */
export function usePublication(): PublicationRow | null | undefined {
  const { collectionSlug, data, globalSlug, hasPublishedDoc, id } = useDocumentInfo();
  const { config } = useConfig();
  const [row, setRow] = useState<PublicationRow | null | undefined>(undefined);
  const savedAt: unknown = data?.updatedAt;
  const { api } = config.routes;

  useEffect(() => {
    const subject = collectionSlug ?? globalSlug;
    if (subject === undefined || (collectionSlug !== undefined && id === undefined)) {
      setRow(null);
      return undefined;
    }
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      const latest = await fetchLatest({ api, subject, id, signal: leaving.signal });
      if (leaving.signal.aborted) return;
      if (latest !== undefined) setRow(latest);
      if (latest === undefined || latest?.status === 'queued') timer = setTimeout(() => void read(), POLLING_MS);
    };
    void read();
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
    // Payload gives no new `data` to a document that was just unpublished.
  }, [api, collectionSlug, globalSlug, hasPublishedDoc, id, savedAt]);

  return row;
}

interface LatestQuery {
  api: string;
  subject: string;
  id: number | string | undefined;
  signal: AbortSignal;
}

/** The newest row of the log, null without any, undefined when the server could not be asked. */
async function fetchLatest({ api, subject, id, signal }: LatestQuery): Promise<PublicationRow | null | undefined> {
  const query = new URLSearchParams({
    'where[documentCollection][equals]': subject,
    ...(id === undefined ? {} : { 'where[documentId][equals]': String(id) }),
    sort: '-queuedAt',
    limit: '1',
    depth: '0',
  });
  try {
    const response = await fetch(`${api}/publications?${query.toString()}`, { credentials: 'include', signal });
    if (!response.ok) return undefined;
    // The shape is our own collection's, read by our own server.
    const { docs } = (await response.json()) as { docs: PublicationRow[] };
    return docs[0] ?? null;
  } catch {
    // The server is away or the page was left: asked again a second later, or never.
    return undefined;
  }
}
