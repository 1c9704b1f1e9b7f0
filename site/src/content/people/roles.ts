import { mandatesAt, type Mandate, type PartialDate, type PersonId } from 'content-models';
import { readOrganizationName } from '../types/organization.ts';
import { readPersonFields } from '../types/person.ts';

/** What a text shows of someone it names, or null while the person is not public. */
export function readPerson(id: PersonId) {
  return readPersonFields(id, ['id', 'slug', 'title', 'mandates']);
}

/** Someone whom a text names, with the roles held at its date. */
export type NamedPerson = Awaited<ReturnType<typeof readPeopleAt>>[number];

/** The public ones among some people, in order, with the roles they held at a date. */
export async function readPeopleAt(ids: readonly PersonId[], date: PartialDate) {
  const people = await Promise.all(ids.map(readPerson));
  return Promise.all(
    people
      .filter((person) => person !== null)
      .map(async (person) => ({ person, roles: await readRolesAt(person.mandates, date) })),
  );
}

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
