'use client';

import { useAuth } from '@payloadcms/ui';
import { createContext, use, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { FinderDialog } from './finder-dialog.tsx';

interface FinderContext {
  open: () => void;
}

const Finder = createContext<FinderContext>({ open: () => undefined });

/** What opens the search over everything. */
export const useFinder = () => use(Finder);

/** The search over everything that the account may read: Ctrl+K or Cmd+K, on every page of the admin. */
export function FinderProvider({ children }: { children: ReactNode }) {
  const { user } = useAuth();
  const isIn = user !== null && user !== undefined;
  const dialog = useRef<HTMLDialogElement>(null);
  const finder = useMemo<FinderContext>(() => ({ open: () => dialog.current?.showModal() }), []);

  useEffect(() => {
    if (!isIn) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k')
        return;
      // Browsers put it in their own search.
      event.preventDefault();
      if (dialog.current?.open === true) dialog.current.close();
      else finder.open();
    };
    // Before the editor of texts, to which it means nothing.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [finder, isIn]);

  return (
    <Finder value={finder}>
      {children}
      {isIn && <FinderDialog ref={dialog} />}
    </Finder>
  );
}
