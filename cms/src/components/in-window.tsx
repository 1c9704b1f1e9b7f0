'use client';

import { useSyncExternalStore, type ReactNode } from 'react';

/** Windows too narrow to have anything beside the form: Payload then puts what is beside after the last field. */
const NARROW = '(max-width: 1024px)';

/** What is shown in narrow windows alone, or in wide ones alone: never twice on one page. */
export function InWindow({ isNarrow, children }: { isNarrow: boolean; children: ReactNode }) {
  const isNarrowNow = useSyncExternalStore(
    watchWindow,
    () => matchMedia(NARROW).matches,
    () => false,
  );
  return isNarrow === isNarrowNow ? children : null;
}

function watchWindow(tell: () => void): () => void {
  const window = matchMedia(NARROW);
  window.addEventListener('change', tell);
  return () => {
    window.removeEventListener('change', tell);
  };
}
