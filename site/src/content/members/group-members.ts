import type { Organization } from 'content-models';

/** What the page of members reads of an organisation. */
export const MEMBER_FIELDS = [
  'title',
  'kind',
  'isTerritory',
  'website',
] as const satisfies readonly (keyof Organization)[];

type Member = Pick<Organization, (typeof MEMBER_FIELDS)[number]>;

/** Headings of the page, in order, with the kinds of organisations under each. */
const GROUPS: readonly { title: string; kinds: readonly Organization['kind'][] }[] = [
  { title: 'Associations', kinds: ['association'] },
  { title: 'Autres collectivités', kinds: ['authority'] },
  { title: 'État, universités et recherche', kinds: ['state', 'university'] },
  { title: 'Entreprises et autres organisations', kinds: ['company', 'other'] },
];

/** Organisations by what they are, in their order; territories, which have a list of their own, are counted. */
export function groupMembers(organizations: readonly Member[]): {
  territories: number;
  groups: { title: string; members: Member[] }[];
} {
  const others = organizations.filter(({ isTerritory }) => !isTerritory);
  return {
    territories: organizations.length - others.length,
    groups: GROUPS.map(({ title, kinds }) => ({
      title,
      members: others.filter(({ kind }) => kinds.includes(kind)),
    })).filter(({ members }) => members.length > 0),
  };
}
