'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { fetchLatest, PublicationFeed } from './publication-feed.ts';
import type { PublicationRow } from './publication-sentence.ts';

/** The last publication of the document being edited. */
export interface LatestPublication {
  /** Null when there was none, undefined while it is not known. */
  row: PublicationRow | null | undefined;
  /** Reads it again now. */
  refresh: () => void;
}

/** Feeds of this page, by what they ask: the panel and the banner of a document share one. */
const feeds = new Map<string, PublicationFeed>();

/** Last publication of the document being edited: read when it opens, after each save, and when it changes. */
export function usePublication(): LatestPublication {
  const { collectionSlug, data, globalSlug, hasPublishedDoc, id } = useDocumentInfo();
  const { config } = useConfig();
  const { api } = config.routes;
  const subject = collectionSlug ?? globalSlug;
  const isNew = subject === undefined || (collectionSlug !== undefined && id === undefined);
  const feed = useMemo(() => (isNew ? NEVER : feedOf(queryOf({ api, subject, id }))), [api, id, isNew, subject]);
  const row = useSyncExternalStore(feed.subscribe, feed.latest, nothing);
  const savedAt: unknown = data?.updatedAt;

  useEffect(() => {
    feed.refresh();
    // Payload gives no new `data` to a document that was just unpublished.
  }, [feed, hasPublishedDoc, savedAt]);

  useEffect(() => {
    const onReturn = () => {
      if (!document.hidden) feed.refresh();
    };
    document.addEventListener('visibilitychange', onReturn);
    return () => document.removeEventListener('visibilitychange', onReturn);
  }, [feed]);

  const refresh = useCallback(() => feed.refresh(), [feed]);
  return { row, refresh };
}

/** A document that was never saved has no publication. */
const NEVER = new PublicationFeed(() => Promise.resolve(null));

function nothing(): undefined {
  return undefined;
}

function feedOf(url: string): PublicationFeed {
  const feed = feeds.get(url) ?? new PublicationFeed((signal) => fetchLatest(url, signal));
  feeds.set(url, feed);
  return feed;
}

function queryOf({ api, subject, id }: { api: string; subject: string; id: number | string | undefined }): string {
  const query = new URLSearchParams({
    'where[documentCollection][equals]': subject,
    ...(id === undefined ? {} : { 'where[documentId][equals]': String(id) }),
    sort: '-queuedAt,-id',
    limit: '1',
    depth: '0',
  });
  return `${api}/publications?${query.toString()}`;
}
