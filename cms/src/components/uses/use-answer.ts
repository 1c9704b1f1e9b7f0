'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { InventoryAnswers } from '../../inventory/answers.ts';
import { askInventory } from '../ask-inventory.ts';

/**
 * What the inventory answers about some subjects; null before it does, or when it can't be asked.
 * @param of the subjects, between commas; null asks nothing
 * @param moment asks again when it changes; the last answer stays meanwhile
 */
export function useAnswer<Question extends 'uses' | 'not-online'>(
  question: Question,
  of: string | null,
  moment?: boolean,
): InventoryAnswers[Question] | null {
  const { config } = useConfig();
  const { api } = config.routes;
  const [known, setKnown] = useState<{ of: string; answer: InventoryAnswers[Question] } | null>(null);
  useEffect(() => {
    if (of === null) return undefined;
    const asking = new AbortController();
    void askInventory({ api, question, about: { of }, signal: asking.signal }).then((answer) => {
      if (answer !== null && !asking.signal.aborted) setKnown({ of, answer });
    });
    return () => asking.abort();
  }, [api, question, of, moment]);
  return known?.of === of ? known.answer : null;
}
