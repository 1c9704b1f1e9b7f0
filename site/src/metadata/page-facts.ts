import { THEMES, type Organization, type PublishedDocument } from 'content-models';
import type { Organization as OrganizationStatement } from 'schema-dts';
import type { Network } from './network.ts';

/** What the statements about a document need beside it. Addresses are absolute. */
export interface PageFacts {
  url: string;
  description: string;
  /** Pictures of the document, the one made for shares first. */
  images: readonly string[];
  network: Network;
}

/** What a text, of whatever type, says of itself. */
export function textFacts({ title, themes }: PublishedDocument, { url, description, images }: PageFacts) {
  return {
    '@id': `${url}#texte`,
    url,
    mainEntityOfPage: url,
    headline: title,
    description,
    inLanguage: 'fr',
    isAccessibleForFree: true,
    ...(images.length > 0 && { image: [...images] }),
    ...(themes.length > 0 && { keywords: themes.map((theme) => THEMES[theme].label) }),
  };
}

/** What is said of an organisation. */
export type NamedOrganization = Pick<Organization, 'title' | 'website'>;

/** Another organisation, by its name and its site. */
export function describeOrganization({ title, website }: NamedOrganization) {
  return {
    '@type': 'Organization',
    name: title,
    ...(website !== null && { url: website }),
  } as const satisfies OrganizationStatement;
}
