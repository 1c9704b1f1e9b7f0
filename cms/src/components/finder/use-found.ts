'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { SearchAnswer } from '../../inventory/answers.ts';
import { askInventory } from '../ask-inventory.ts';

type Found = SearchAnswer['found'];

interface FinderState {
  found: Found;
  isAsking: boolean;
  /** The server could not be asked. */
  isAway: boolean;
}

/** Between two letters of somebody who types. */
const TYPING_PAUSE_MS = 120;

/** What answers a question, a moment after its last letter. The last answer stays while the next one comes. */
export function useFound(question: string): FinderState {
  const { config } = useConfig();
  const { api } = config.routes;
  const wanted = question.trim();
  const [answer, setAnswer] = useState<{ wanted: string; found: Found | undefined }>({ wanted: '', found: [] });

  useEffect(() => {
    if (wanted === '') return undefined;
    const asking = new AbortController();
    const timer = setTimeout(() => {
      void askInventory({ api, question: 'search', about: { q: wanted }, signal: asking.signal }).then((read) => {
        if (!asking.signal.aborted) setAnswer({ wanted, found: read?.found });
      });
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [api, wanted]);

  if (wanted === '') return { found: [], isAsking: false, isAway: false };
  const isAnswered = answer.wanted === wanted;
  return { found: answer.found ?? [], isAsking: !isAnswered, isAway: isAnswered && answer.found === undefined };
}
