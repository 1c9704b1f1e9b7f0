import { MENU_GROUPS, SECTIONS, type Section } from 'content-models';
import { currentMark } from './current-mark.ts';

/** One entry of the menu. */
interface Entry {
  label: string;
  href: string;
}

/** The sections that the editors’ menu does not lead to, in their groups. */
export function groupsBeside(entries: readonly Entry[]): { title: string; entries: Entry[] }[] {
  const taken = new Set(entries.map(({ href }) => href));
  return MENU_GROUPS.map(({ title, sections }) => ({
    title,
    entries: sections
      .map((section) => ({ label: SECTIONS[section].label, href: SECTIONS[section].address }))
      .filter(({ href }) => !taken.has(href)),
  })).filter(({ entries: kept }) => kept.length > 0);
}

/** Pages that no section holds by its address, and the section that leads to them. */
const HELD_ELSEWHERE: Readonly<Record<string, Section>> = { '/personnes/': 'members' };

/**
 * Marks for the links of the menu: on one of them, the nearest to the page, and on no other. What no section holds is
 * listed in the plan of the site. @param isPlaced false for a page that has its place elsewhere, or none
 */
export function marksOf(
  address: string,
  hrefs: readonly string[],
  isPlaced: boolean,
): (href: string) => ReturnType<typeof currentMark> {
  const nearest = isPlaced ? nearestOf(address, hrefs) : null;
  return (href) => (href === nearest ? (currentMark(href, address) ?? 'true') : undefined);
}

function nearestOf(address: string, hrefs: readonly string[]): string {
  const holding = hrefs.filter((href) => currentMark(href, address) !== undefined);
  const [longest] = holding.toSorted((a, b) => b.length - a.length);
  if (longest !== undefined) return longest;
  const [, holder] = Object.entries(HELD_ELSEWHERE).find(([folder]) => address.startsWith(folder)) ?? [];
  return SECTIONS[holder ?? 'sitemap'].address;
}
