'use client';

import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { PUBLISHED_COLLECTIONS, typeOf, type PublishedCollection } from 'content-models';
import { useEffect, useState } from 'react';
import type { DocumentFacts } from '../publication/confirmation/document-state.ts';
import type { AccessCount } from '../press-access/count-accesses.ts';

interface Standing {
  /** Undefined for what is no document, as a setting. */
  collection: PublishedCollection | undefined;
  /** As others see it; null until it is known, and for one that was never saved. */
  stored: DocumentFacts | null;
  latest: DocumentFacts;
  /** How many journalists may read it before its hour. */
  accesses: number;
  /** Hour that the form holds, or words that were not understood. */
  planned: string | null;
}

/** The document being edited: what others see of it, read again after each save, and what the form holds. */
export function useStanding(): Standing {
  const { collectionSlug, data, hasPublishedDoc, id } = useDocumentInfo();
  const { config } = useConfig();
  const hour = useFormFields(([fields]) => fields.embargoUntil?.value);
  const [stored, setStored] = useState<DocumentFacts | null>(null);
  const [accesses, setAccesses] = useState(0);
  const { api } = config.routes;
  const collection = PUBLISHED_COLLECTIONS.find((candidate) => candidate === collectionSlug);
  const isSaved = collection !== undefined && id !== undefined;
  const url = isSaved ? `${api}/${collection}/${String(id)}?depth=0&draft=false` : null;
  // Journalists read releases alone before their hour.
  const accessesUrl =
    isSaved && typeOf(collection).isForPress === true ? `${api}/${collection}/${String(id)}/accesses` : null;
  const savedAt: unknown = data?.updatedAt;

  useEffect(() => {
    if (url === null) return undefined;
    const reading = new AbortController();
    const { signal } = reading;
    // What is known stays shown while the server is away.
    void read<DocumentFacts>(url, signal).then((release) => {
      if (release !== null && !signal.aborted) setStored(release);
    });
    if (accessesUrl !== null) {
      void read<AccessCount>(accessesUrl, signal).then((found) => {
        if (found !== null && !signal.aborted) setAccesses(found.accesses);
      });
    }
    return () => reading.abort();
  }, [url, accessesUrl, savedAt, hasPublishedDoc]);

  return { collection, accesses, stored, latest: data ?? {}, planned: typeof hour === 'string' ? hour : null };
}

async function read<Answer>(url: string, signal: AbortSignal): Promise<Answer | null> {
  try {
    const response = await fetch(url, { credentials: 'include', signal });
    return response.ok ? ((await response.json()) as Answer) : null;
  } catch {
    // The server is away or the page was left.
    return null;
  }
}
