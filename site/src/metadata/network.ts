import type { SiteSettings } from 'content-models';
import type { Organization, WithContext } from 'schema-dts';

/** Who speaks on the site. */
export interface Network {
  settings: SiteSettings;
  /** Origin of the site, without a trailing slash. */
  siteUrl: string;
  /** Absolute address of the mark, a PNG. */
  logo: string;
}

/** The association, as the other statements refer to it. */
export function networkReference({ settings, siteUrl, logo }: Network) {
  return {
    '@type': 'Organization',
    '@id': `${siteUrl}/#organisation`,
    name: settings.name,
    url: `${siteUrl}/`,
    logo,
  } as const satisfies Organization;
}

/** The association itself, on the home page. */
export function describeNetwork(network: Network): WithContext<Organization> {
  const { name, tagline, description, legal, socialLinks } = network.settings;
  return {
    '@context': 'https://schema.org',
    ...networkReference(network),
    alternateName: `${name}, ${tagline}`,
    description,
    ...(legal.publisher !== null && legal.publisher !== name && { legalName: legal.publisher }),
    ...(legal.email !== null && { email: legal.email }),
    ...(legal.address !== null && { address: legal.address }),
    ...(socialLinks.length > 0 && { sameAs: socialLinks.map(({ url }) => url) }),
  };
}
