import type { SiteSettings } from 'content-models';

/** What somebody may write about, besides what concerns the press. */
export type ContactPurpose = 'general' | keyof SiteSettings['contacts'];

/** The address that answers on something: its own, or that of the legal notice; null while neither is given. */
export function emailFor(purpose: ContactPurpose, { contacts, legal }: Pick<SiteSettings, 'contacts' | 'legal'>) {
  return (purpose === 'general' ? null : contacts[purpose]) ?? legal.email;
}
