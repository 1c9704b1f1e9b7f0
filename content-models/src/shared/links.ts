import { z } from 'zod';
import { SECTION_KEYS, sectionAt } from '../sections.ts';
import { anyReference, named } from './references.ts';
import { line, webUrl } from './text.ts';

/**
 * Where a link leads. Internal links hold a reference, never an address, so they follow a document
 * whose address changes, and become plain text while their target is not public.
 */
export const link = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('internal'), target: named('lien', anyReference) }),
  z.strictObject({ kind: z.literal('section'), section: z.enum(SECTION_KEYS) }),
  z.strictObject({ kind: z.literal('external'), url: webUrl }),
  z.strictObject({ kind: z.literal('email'), address: z.email() }),
  z.strictObject({ kind: z.literal('phone'), number: z.string().regex(/^\+?[\d ().-]{3,30}$/) }),
]);
export type Link = z.infer<typeof link>;

/**
 * The link that an address written in a text leads to; null when it is none. `mailto:` and `tel:` addresses and those of
 * our sections have a kind of their own.
 */
export function linkAt(url: string): Link | null {
  const { data } = link.safeParse(writtenLink(url));
  return data ?? null;
}

function writtenLink(url: string): unknown {
  const section = sectionAt(url);
  if (section !== null) return { kind: 'section', section };
  const [, scheme, rest = ''] = /^(mailto|tel):([^?]*)/i.exec(url) ?? [];
  if (scheme?.toLowerCase() === 'mailto') return { kind: 'email', address: rest };
  return scheme === undefined ? { kind: 'external', url } : { kind: 'phone', number: rest };
}

/** A link with the words shown for it. */
export const labelledLink = z.strictObject({ label: line, link });
export type LabelledLink = z.infer<typeof labelledLink>;
