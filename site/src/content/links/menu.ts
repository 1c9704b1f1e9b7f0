import type { LabelledLink } from 'content-models';
import { resolveLink } from './resolve-link.ts';

interface MenuEntry {
  label: string;
  href: string;
  isExternal: boolean;
}

/** Entries of a menu whose targets are public, in order. */
export async function readMenu(links: readonly LabelledLink[]): Promise<MenuEntry[]> {
  const entries = await Promise.all(
    links.map(async ({ label, link }) => {
      const target = await resolveLink(link);
      return target === null ? null : { label, ...target };
    }),
  );
  return entries.filter((entry) => entry !== null);
}
