import { SECTIONS, type Link } from 'content-models';
import { readCard } from '../content/index.ts';

/** Where a link leads on this site or elsewhere, or null while its target is not public. */
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
    case 'phone':
      return { href: phoneAddress(link.number), isExternal: false };
    default:
      return link satisfies never;
  }
}

/** `tel:` address of a number as written: « 01 99 00 12 34 ». */
export function phoneAddress(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`;
}
