'use client';

import { Link } from '@payloadcms/ui';
import { usePathname } from 'next/navigation.js';

/** The first place of the menu: what there is to do today. */
export function HomeLink({ href }: { href: string }) {
  return (
    <Link
      className="menu__place"
      href={href}
      prefetch={false}
      aria-current={usePathname() === href ? 'page' : undefined}
    >
      Aujourd’hui
    </Link>
  );
}
