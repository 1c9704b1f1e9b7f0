/** How a place of the menu is marked: it is the page that one sees, or leads to it; undefined when it does neither. */
export function currentIn(pathname: string, href: string): 'page' | 'true' | undefined {
  if (pathname === href) return 'page';
  return pathname.startsWith(`${href}/`) ? 'true' : undefined;
}
