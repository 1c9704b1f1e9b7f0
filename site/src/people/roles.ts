import { mandatesAt, type DocumentId, type Mandate, type PartialDate } from 'content-models';
import { readDocumentById } from '../content/index.ts';

/** The roles someone held at a date: « vice-présidente, Nantes Métropole ; … », or null. */
export async function readRolesAt(mandates: readonly Mandate[], date: PartialDate): Promise<string | null> {
  const roles = await Promise.all(mandatesAt(mandates, date).map(readRole));
  return roles.join('\u00a0; ') || null;
}

/** « vice-présidente, Nantes Métropole ». */
export async function readRole({ role, organization }: Mandate): Promise<string> {
  const name = await readOrganizationName(organization);
  return name === null ? role : `${role}, ${name}`;
}

async function readOrganizationName(id: DocumentId | null): Promise<string | null> {
  return id === null ? null : ((await readDocumentById('organizations', id))?.title ?? null);
}
