import { typeOf, type Card, type OrganizationId, type Theme } from 'content-models';
import { readFields } from '../index.ts';
import { readOrganizationCards, readOrganizationsOn } from '../types/organization.ts';

/**
 * The territories on a line, each once: those that bear the theme themselves, then those that some documents are of, in the
 * order given. @param limit of the first
 */
export async function readTerritoriesOn(theme: Theme, cards: readonly Card[], limit: number): Promise<Card[]> {
  const bearing = await readOrganizationsOn(theme, limit);
  const owners = (await Promise.all(cards.map(readOwner))).filter((id) => id !== null);
  const ids = new Set([...bearing.map(({ id }) => id), ...owners]);
  const found = await readOrganizationCards(ids);
  // Those with a page.
  return found.filter(({ address }) => address !== null);
}

/** The organisation that a document is of, where its type names one. */
async function readOwner({ collection, id }: Card): Promise<OrganizationId | null> {
  const field = typeOf(collection).ownerField;
  if (field === undefined) return null;
  const fields: object | null = await readFields(collection, id, [field]);
  // What the declaration of the type names is the number of an organisation.
  return (fields as Readonly<Record<string, OrganizationId>> | null)?.[field] ?? null;
}
