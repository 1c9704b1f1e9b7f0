'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { FieldChange } from './changes.ts';
import { referencesIn, type Titles } from './value-in-words.ts';

/** The titles of the documents that these fields point at, once they are read. */
export function useTitles(changes: readonly FieldChange[]): Titles {
  const { config, getEntityConfig } = useConfig();
  const [titles, setTitles] = useState<Titles>(new Map());
  const { api } = config.routes;
  const references = [
    ...new Set(
      changes.flatMap(({ field, mine, saved }) => [...referencesIn(field, mine), ...referencesIn(field, saved)]),
    ),
  ]
    .sort()
    .join(' ');

  useEffect(() => {
    if (references === '') return undefined;
    const reading = new AbortController();
    void Promise.all(
      references.split(' ').map(async (reference) => {
        const [collectionSlug = ''] = reference.split('/');
        const key = getEntityConfig({ collectionSlug }).admin.useAsTitle ?? 'id';
        return [reference, await readTitle(`${api}/${reference}?depth=0&draft=true`, key, reading.signal)] as const;
      }),
    ).then((read) => {
      if (!reading.signal.aborted) setTitles(new Map(read.filter(([, title]) => title !== '')));
    });
    return () => reading.abort();
  }, [api, getEntityConfig, references]);

  return titles;
}

async function readTitle(url: string, key: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(url, { credentials: 'include', signal });
    const found: unknown = response.ok ? Reflect.get((await response.json()) as object, key) : '';
    return typeof found === 'string' ? found : '';
  } catch {
    // The server is away or the page was left.
    return '';
  }
}
