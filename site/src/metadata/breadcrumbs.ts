import type { BreadcrumbList, WithContext } from 'schema-dts';

/** A page on the way to another. */
export interface Step {
  label: string;
  address: string;
}

/** The way from home to a page, for search engines. The page itself, last, has a name alone. */
export function describeTrail(steps: readonly Step[], here: string, siteUrl: string): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...steps.map(({ label, address }, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name: label,
        item: siteUrl + address,
      })),
      { '@type': 'ListItem', position: steps.length + 1, name: here },
    ],
  };
}
