import type { Card, Organization, OrganizationId, Theme } from 'content-models';
import { readCard, readCards, readCardsOf, readFields } from '../index.ts';
import { joinFacts } from '../wording/card-facts.ts';

/** Some fields of the public ones among some organisations, in order. */
export async function readOrganizations<Field extends keyof Organization>(
  ids: readonly OrganizationId[],
  fields: readonly Field[],
) {
  const organizations = await Promise.all(ids.map((id) => readFields('organizations', id, fields)));
  return organizations.filter((organization) => organization !== null);
}

/** The public ones among some organisations, as lists show them. */
export function readOrganizationCards(ids: Iterable<OrganizationId>): Promise<Card[]> {
  return readCardsOf([...ids].map((id) => ({ collection: 'organizations', id })));
}

/** The organisations that bear a theme, as lists show them. */
export function readOrganizationsOn(theme: Theme, limit: number): Promise<Card[]> {
  return readCards({ collections: ['organizations'], theme, order: 'newest', limit });
}

/** Names of some organisations, in order. */
export async function readOrganizationNames(ids: readonly OrganizationId[]): Promise<string[]> {
  return (await readOrganizations(ids, ['title'])).map(({ title }) => title);
}

/** Name of an organisation, or null when there is none, or while it is not public. */
export async function readOrganizationName(id: OrganizationId | null): Promise<string | null> {
  const [name = null] = id === null ? [] : await readOrganizationNames([id]);
  return name;
}

/** Where an authority is, « Loire-Atlantique, Pays de la Loire », or null where the official register says no more than its name. */
export async function readOrganizationPlace(id: OrganizationId): Promise<string | null> {
  const [authority] = await readOrganizations([id], ['title', 'department', 'region']);
  if (authority === undefined) return null;
  const { title, department, region } = authority;
  return joinFacts(
    [department, region].map((place) => (place === title ? null : place)),
    ', ',
  );
}

/** What links show of an organisation: the page of a territory, where it has one. */
export function readOrganizationCard(id: OrganizationId): Promise<Card | null> {
  return readCard({ collection: 'organizations', id });
}
