'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { askRegister, type AuthorityOption } from './authority-options.ts';

/** What the register answers to what is being typed. */
interface RegisterState {
  options: AuthorityOption[];
  isAsking: boolean;
  /** The server could not be asked. */
  isAway: boolean;
}

/** Between two letters of somebody who types. */
const TYPING_PAUSE_MS = 150;

/** Searches the official register a moment after the last letter. */
export function useRegister(query: string): RegisterState {
  const { config } = useConfig();
  const { api } = config.routes;
  const wanted = query.trim();
  const [answer, setAnswer] = useState<{ wanted: string; options: AuthorityOption[] | undefined }>(NOTHING);

  useEffect(() => {
    if (wanted === '') return undefined;
    const asking = new AbortController();
    const timer = setTimeout(() => {
      void askRegister(api, wanted, asking.signal).then((options) => {
        if (!asking.signal.aborted) setAnswer({ wanted, options });
      });
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [api, wanted]);

  if (wanted === '') return { options: [], isAsking: false, isAway: false };
  const isAnswered = answer.wanted === wanted;
  // The last answer stays while the next one comes, so that the list does not blink.
  return { options: answer.options ?? [], isAsking: !isAnswered, isAway: isAnswered && answer.options === undefined };
}

const NOTHING = { wanted: '', options: [] };
