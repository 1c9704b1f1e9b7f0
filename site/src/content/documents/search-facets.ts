import type { OrganizationId, PersonId } from 'content-models';
import { readOrganizations } from '../types/organization.ts';
import { readPersonFields } from '../types/person.ts';

/** The authorities among some organisations, and their regions, as the search has pages chosen by them. */
export async function readAuthorities(
  ids: readonly (OrganizationId | null)[],
): Promise<{ territories: string[]; regions: string[] }> {
  const known = ids.filter((id) => id !== null);
  const organizations = await readOrganizations(known, ['title', 'kind', 'isTerritory', 'region']);
  const authorities = organizations.filter(({ kind, isTerritory }) => isTerritory || kind === 'authority');
  return {
    territories: authorities.map(({ title }) => title),
    regions: authorities.map(({ region }) => region).filter((region) => region !== null),
  };
}

/** Names of the public ones among some people. */
export async function readNames(ids: readonly PersonId[]): Promise<string[]> {
  const people = await Promise.all([...new Set(ids)].map((id) => readPersonFields(id, ['title'])));
  return people.filter((person) => person !== null).map(({ title }) => title);
}
