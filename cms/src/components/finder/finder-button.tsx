'use client';

import { SearchIcon } from '@payloadcms/ui';
import { useFinder } from './finder.tsx';

/** At the top of every page. */
export function FinderButton() {
  const { open } = useFinder();
  return (
    <button type="button" className="finder-button" onClick={open} aria-keyshortcuts="Control+K Meta+K">
      <SearchIcon />
      <span className="finder-button__words">Rechercher partout</span>
      <kbd aria-hidden="true">Ctrl K</kbd>
    </button>
  );
}
