'use client';

import { useCallback, useState } from 'react';
import type { Choice, FieldChange } from './changes.ts';

interface Choices {
  choices: Readonly<Record<string, Choice>>;
  choose: (path: string, choice: Choice) => void;
  /** The same for all. */
  chooseAll: (changes: readonly FieldChange[], choice: Choice) => void;
}

/** Which text somebody keeps of each field; their own, until they say otherwise. */
export function useChoices(): Choices {
  const [choices, setChoices] = useState<Choices['choices']>({});
  const choose = useCallback((path: string, choice: Choice) => {
    setChoices((before) => ({ ...before, [path]: choice }));
  }, []);
  const chooseAll = useCallback((changes: readonly FieldChange[], choice: Choice) => {
    setChoices(Object.fromEntries(changes.map(({ path }) => [path, choice])));
  }, []);
  return { choices, choose, chooseAll };
}
