'use client';

import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { ReleaseFacts } from '../collections/PressReleases/state.ts';
import type { AccessCount } from '../press-access/count-accesses.ts';

interface Release {
  /** As others see it; null until it is known, and for one that was never saved. */
  stored: ReleaseFacts | null;
  latest: ReleaseFacts;
  /** How many journalists may read it before its hour. */
  accesses: number;
  /** Hour that the form holds. */
  planned: string | null;
}

/** The release being edited: what others see of it, read again after each save, and what the form holds. */
export function useRelease(): Release {
  const { data, hasPublishedDoc, id } = useDocumentInfo();
  const { config } = useConfig();
  const hour = useFormFields(([fields]) => fields.embargoUntil?.value);
  const [stored, setStored] = useState<ReleaseFacts | null>(null);
  const [accesses, setAccesses] = useState(0);
  const { api } = config.routes;
  const url = id === undefined ? null : `${api}/press-releases/${String(id)}?depth=0&draft=false`;
  const accessesUrl = id === undefined ? null : `${api}/press-releases/${String(id)}/accesses`;
  const savedAt: unknown = data?.updatedAt;

  useEffect(() => {
    if (url === null || accessesUrl === null) return undefined;
    const reading = new AbortController();
    const { signal } = reading;
    // What is known stays shown while the server is away.
    void read<ReleaseFacts>(url, signal).then((release) => {
      if (release !== null && !signal.aborted) setStored(release);
    });
    void read<AccessCount>(accessesUrl, signal).then((found) => {
      if (found !== null && !signal.aborted) setAccesses(found.accesses);
    });
    return () => reading.abort();
  }, [url, accessesUrl, savedAt, hasPublishedDoc]);

  return { accesses, stored, latest: data ?? {}, planned: typeof hour === 'string' ? hour : null };
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
