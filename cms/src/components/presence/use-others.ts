'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Others } from '../../presence/endpoint.ts';
import { SAID_EVERY_MS, type Present } from '../../presence/presence.ts';
import { useEditedDocument } from '../unsaved/use-edited-document.ts';

/** Who else has the form of this document open, told again and again. */
export function useOthers(): readonly Present[] {
  const { config } = useConfig();
  const { isTrashed } = useDocumentInfo();
  const { owner, latest, subject } = useEditedDocument();
  const [others, setOthers] = useState<readonly Present[]>([]);
  const [own] = useState(() => String(Math.random()).slice(2));
  const { api } = config.routes;
  const isShared = latest !== null && owner !== '' && isTrashed !== true;

  useEffect(() => {
    if (!isShared) return undefined;
    const url = `${api}/presence`;
    const leaving = new AbortController();
    const say = async () => {
      const found = await ask(url, { form: subject, window: own }, leaving.signal);
      if (found !== null && !leaving.signal.aborted) setOthers(found);
    };
    const leave = () => {
      const body = JSON.stringify({ form: subject, window: own, isLeaving: true });
      navigator.sendBeacon(url, new Blob([body], { type: 'application/json' }));
    };
    void say();
    const timer = setInterval(() => void say(), SAID_EVERY_MS);
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      leaving.abort();
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [api, isShared, own, subject]);

  return others;
}

async function ask(url: string, body: object, signal: AbortSignal): Promise<Present[] | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal,
    });
    return response.ok ? ((await response.json()) as Others).others : null;
  } catch {
    // The server is away or the page was left.
    return null;
  }
}
