'use client';

import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { ReleaseFacts } from '../collections/PressReleases/state.ts';

interface Release {
  /** As others see it; null until it is known, and for one that was never saved. */
  stored: ReleaseFacts | null;
  latest: ReleaseFacts;
  /** Hour that the form holds. */
  planned: string | null;
}

/** The release being edited: what others see of it, read again after each save, and what the form holds. */
export function useRelease(): Release {
  const { data, hasPublishedDoc, id } = useDocumentInfo();
  const { config } = useConfig();
  const hour = useFormFields(([fields]) => fields.embargoUntil?.value);
  const [stored, setStored] = useState<ReleaseFacts | null>(null);
  const url = id === undefined ? null : `${config.routes.api}/press-releases/${String(id)}?depth=0&draft=false`;
  const savedAt: unknown = data?.updatedAt;

  useEffect(() => {
    if (url === null) return undefined;
    const reading = new AbortController();
    void read(url, reading.signal).then((release) => {
      // What is known stays shown while the server is away.
      if (release !== null && !reading.signal.aborted) setStored(release);
    });
    return () => reading.abort();
  }, [url, savedAt, hasPublishedDoc]);

  return { stored, latest: data ?? {}, planned: typeof hour === 'string' ? hour : null };
}

async function read(url: string, signal: AbortSignal): Promise<ReleaseFacts | null> {
  try {
    const response = await fetch(url, { credentials: 'include', signal });
    return response.ok ? ((await response.json()) as ReleaseFacts) : null;
  } catch {
    // The server is away or the page was left.
    return null;
  }
}
