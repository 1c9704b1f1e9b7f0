import { documentAddress, MANIFESTO_KIND_LABELS, type DocumentFile, type Manifesto } from 'content-models';
import type { Report, WithContext } from 'schema-dts';
import { networkReference } from './network.ts';
import { describeOrganization, textFacts, type NamedOrganization, type PageFacts } from './page-facts.ts';

interface ManifestoParts {
  leads: readonly NamedOrganization[];
  supports: readonly NamedOrganization[];
  files: readonly DocumentFile[];
}

/** A manifesto or another position, for search engines. */
export function describeManifesto(
  manifesto: Manifesto,
  { leads, supports, files }: ManifestoParts,
  facts: PageFacts,
): WithContext<Report> {
  const { kind, year, adoptedOn, lastUpdate } = manifesto;
  const network = networkReference(facts.network);
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    ...textFacts(manifesto, facts),
    genre: MANIFESTO_KIND_LABELS[kind],
    datePublished: adoptedOn ?? String(year),
    ...(lastUpdate !== null && { dateModified: lastUpdate.date }),
    author: leads.length === 0 ? network : leads.map(describeOrganization),
    ...(supports.length > 0 && { contributor: supports.map(describeOrganization) }),
    publisher: network,
    ...(files.length > 0 && {
      encoding: files.map((file) => ({
        '@type': 'MediaObject',
        name: file.title,
        contentUrl: facts.network.siteUrl + documentAddress(file),
        encodingFormat: file.mimeType,
        inLanguage: file.language,
      })),
    }),
  };
}
