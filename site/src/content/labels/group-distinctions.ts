import { LABEL_AWARDS, LABEL_DOMAINS, type Card, type Label } from 'content-models';

/** A label as lists show it. */
export interface Distinction {
  card: Card;
  award: Label['award'];
  domain: Label['domain'];
  laureate: Card;
}

/** The labels of one award, by domain. */
export interface AwardGroup {
  award: Label['award'];
  domains: { domain: Label['domain']; distinctions: Distinction[] }[];
}

/** Labels by award, then by domain, each in the order of the models; those without a domain last. Nothing empty. */
export function groupDistinctions(distinctions: readonly Distinction[]): AwardGroup[] {
  return LABEL_AWARDS.map((award) => ({
    award,
    domains: [...LABEL_DOMAINS, null]
      .map((domain) => ({
        domain,
        distinctions: distinctions.filter((one) => one.award === award && one.domain === domain),
      }))
      .filter((group) => group.distinctions.length > 0),
  })).filter(({ domains }) => domains.length > 0);
}
