import { SECTIONS, type Link } from 'content-models';
import { readCard } from '../index.ts';
import { phoneAddress } from './phone-address.ts';

/** Where a link leads on this site or elsewhere; null while its target is not public, or for a number that can't be called. */
export async function resolveLink(link: Link): Promise<{ href: string; isExternal: boolean } | null> {
  switch (link.kind) {
    case 'internal': {
      const address = (await readCard(link.target))?.address ?? null;
      return address === null ? null : { href: address, isExternal: false };
    }
    case 'section':
      return { href: SECTIONS[link.section].address, isExternal: false };
    case 'external':
      return { href: link.url, isExternal: true };
    case 'email':
      return { href: `mailto:${link.address}`, isExternal: false };
    case 'phone': {
      const href = phoneAddress(link.number);
      return href === null ? null : { href, isExternal: false };
    }
    default:
      return link satisfies never;
  }
}
