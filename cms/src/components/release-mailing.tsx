'use client';

import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { DeliveryStatus } from '../press-mail/labels.ts';
import { describeMailing } from './mailing-sentence.ts';

/** How often it is asked again: messages leave after the page is online, and some are tried again for a day. */
const EVERY_MS = 5000;

/** In the panel of a release, for who may see the subscribers: how many were sent it, and what failed. */
export function ReleaseMailing() {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const { permissions } = useAuth();
  const seesDeliveries = Boolean(permissions?.collections?.['press-deliveries']?.read);
  const [statuses, setStatuses] = useState<readonly DeliveryStatus[]>([]);
  const list = id === undefined || !seesDeliveries ? null : `where[release][equals]=${String(id)}`;
  const url =
    list === null ? null : `${config.routes.api}/press-deliveries?${list}&select[status]=true&depth=0&limit=0`;

  useEffect(() => {
    if (url === null) return undefined;
    const reading = new AbortController();
    const look = async () => {
      const found = await read(url, reading.signal);
      if (found !== null && !reading.signal.aborted) setStatuses(found);
    };
    void look();
    const timer = setInterval(() => void look(), EVERY_MS);
    return () => {
      clearInterval(timer);
      reading.abort();
    };
  }, [url]);

  const sentence = describeMailing(statuses);
  if (sentence === null) return null;
  return (
    <p>
      {sentence} <a href={`${config.routes.admin}/collections/press-deliveries?${list ?? ''}`}>Voir les envois</a>
    </p>
  );
}

async function read(url: string, signal: AbortSignal): Promise<DeliveryStatus[] | null> {
  try {
    const response = await fetch(url, { credentials: 'include', signal });
    if (!response.ok) return null;
    const { docs } = (await response.json()) as { docs: { status: DeliveryStatus }[] };
    return docs.map(({ status }) => status);
  } catch {
    // The server is away or the page was left.
    return null;
  }
}
