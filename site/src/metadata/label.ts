import { LABEL_AWARD_LABELS, type Label } from 'content-models';
import type { CreativeWork, WithContext } from 'schema-dts';
import { networkReference } from './network.ts';
import { describeOrganization, textFacts, type NamedOrganization, type PageFacts } from './page-facts.ts';

/** A project that received a label, for search engines. */
export function describeLabel(
  label: Label,
  laureate: NamedOrganization | null,
  facts: PageFacts,
): WithContext<CreativeWork> {
  const { headline, ...text } = textFacts(label, facts);
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    ...text,
    name: headline,
    award: `${LABEL_AWARD_LABELS[label.award]} ${String(label.year)}`,
    ...(laureate !== null && { creator: describeOrganization(laureate) }),
    publisher: networkReference(facts.network),
  };
}
