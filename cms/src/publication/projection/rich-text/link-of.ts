import { sectionAt } from 'content-models';

/**
 * Where an address that an editor gives leads: `mailto:` and `tel:` addresses and those of our sections have a kind of
 * their own. The model of links says whether the result is one.
 */
export function linkOf(url: string): unknown {
  const section = sectionAt(url);
  if (section !== null) return { kind: 'section', section };
  const [, scheme, rest = ''] = /^(mailto|tel):([^?]*)/i.exec(url) ?? [];
  if (scheme?.toLowerCase() === 'mailto') return { kind: 'email', address: rest };
  if (scheme !== undefined) return { kind: 'phone', number: rest };
  return { kind: 'external', url };
}
