import { formatDateline, publicationDate, type PressRelease } from 'content-models';
import type { NewsArticle, WithContext } from 'schema-dts';
import { networkReference } from './network.ts';
import { describeOrganization, textFacts, type NamedOrganization, type PageFacts } from './page-facts.ts';

/** A press release, for search engines. */
export function describeRelease(
  release: PressRelease,
  coPublishers: readonly NamedOrganization[],
  facts: PageFacts,
): WithContext<NewsArticle> {
  const network = networkReference(facts.network);
  const modified = modifiedOn(release);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...textFacts(release, facts),
    datePublished: publicationDate(release),
    ...(modified !== null && { dateModified: modified }),
    ...(release.dateline.place !== null && { dateline: formatDateline(release.dateline) }),
    articleSection: 'Communiqués',
    author: [network, ...coPublishers.map(describeOrganization)],
    publisher: network,
    ...(release.corrections.length > 0 && {
      correction: release.corrections.map((correction) => ({
        '@type': 'CorrectionComment',
        datePublished: correction.date,
        text: correction.text,
      })),
    }),
  };
}

/** Day of the last change that it tells its readers, or null. */
export function modifiedOn({ lastUpdate, corrections = [] }: Changed): string | null {
  const days = [...corrections.map(({ date }) => date), ...(lastUpdate === null ? [] : [lastUpdate.date])];
  return days.sort().at(-1) ?? null;
}

type Changed = Pick<PressRelease, 'lastUpdate'> & Partial<Pick<PressRelease, 'corrections'>>;
