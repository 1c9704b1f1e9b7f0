'use client';

import { Link, usePreferences } from '@payloadcms/ui';
import { usePathname } from 'next/navigation.js';
import { PREFERENCE_KEYS } from 'payload/shared';
import { useState } from 'react';
import { currentIn } from './current-place.ts';
import type { MenuPlace } from './menu-places.ts';

/** A heading of the menu with its places, which can be folded: each account keeps its choice. */
export function MenuGroup({
  label,
  isOpen,
  places,
}: {
  label: string;
  /** As the account left it. */
  isOpen: boolean;
  places: readonly MenuPlace[];
}) {
  const pathname = usePathname();
  const { setPreference } = usePreferences();
  const [choice, setChoice] = useState<boolean | null>(null);
  const currents = places.map(({ href }) => currentIn(pathname, href));
  // The place where one is shows, unless it was just folded.
  const isShown = choice ?? (isOpen || currents.some((current) => current !== undefined));
  if (places.length === 0) return null;

  const toggle = () => {
    setChoice(!isShown);
    void setPreference(PREFERENCE_KEYS.NAV, { groups: { [label]: { open: !isShown } } }, true);
  };

  return (
    <details className="menu__group" open={isShown}>
      <summary
        onClick={(event) => {
          event.preventDefault();
          toggle();
        }}
      >
        {label}
      </summary>
      <ul>
        {places.map(({ label: name, href }, index) => (
          <li key={href}>
            <Link className="menu__place" href={href} prefetch={false} aria-current={currents[index]}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
