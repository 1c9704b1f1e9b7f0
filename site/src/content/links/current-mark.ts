/** `page` on the page itself, `true` on a page of its section, else nothing. */
export function currentMark(href: string, address: string): 'page' | 'true' | undefined {
  if (href === address) return 'page';
  return href !== '/' && address.startsWith(href) ? 'true' : undefined;
}
