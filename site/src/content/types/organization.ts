import type { Card, Organization, OrganizationId } from 'content-models';
import { readCard, readFields } from '../index.ts';

/** Some fields of the public ones among some organisations, in order. */
export async function readOrganizations<Field extends keyof Organization>(
  ids: readonly OrganizationId[],
  fields: readonly Field[],
) {
  const organizations = await Promise.all(ids.map((id) => readFields('organizations', id, fields)));
  return organizations.filter((organization) => organization !== null);
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

/** What links show of an organisation: the page of a territory, where it has one. */
export function readOrganizationCard(id: OrganizationId): Promise<Card | null> {
  return readCard({ collection: 'organizations', id });
}
