import { COLLECTION_LABELS, dayOf, type AiProject, type Concertation } from 'content-models';
import type { Report, WithContext } from 'schema-dts';
import { networkReference } from './network.ts';
import { describeOrganization, textFacts, type NamedOrganization, type PageFacts } from './page-facts.ts';

/** A concertation, or a project of the AI library, for search engines: what an authority reports of itself. */
export function describeAiRecord(
  document: AiProject | Concertation,
  authorities: readonly NamedOrganization[],
  facts: PageFacts,
): WithContext<Report> {
  const { collection, publishedAt, lastUpdate } = document;
  const checkedOn = 'lastCheckedOn' in document ? document.lastCheckedOn : null;
  const modifiedOn = [lastUpdate?.date ?? null, checkedOn]
    .filter((day) => day !== null)
    .toSorted()
    .at(-1);
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    ...textFacts(document, facts),
    genre: COLLECTION_LABELS[collection].singular,
    datePublished: dayOf(new Date(publishedAt)),
    ...(modifiedOn !== undefined && { dateModified: modifiedOn }),
    author: authorities.length === 0 ? networkReference(facts.network) : authorities.map(describeOrganization),
    publisher: networkReference(facts.network),
  };
}
