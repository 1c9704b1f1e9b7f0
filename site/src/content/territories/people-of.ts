import { mandatesAt, type DocumentId, type Mandate, type Reference } from 'content-models';
import { readToday } from '../index.ts';
import { readPeopleNaming, readPersonFields } from '../types/person.ts';
import { capitalize } from '../wording/capitalize.ts';

/** Someone who holds, or held, a mandate in a territory. */
export interface TerritoryPerson {
  name: string;
  address: string | null;
  /** The role held there today, or the last one; null for somebody who only names the territory. */
  role: string | null;
}

/** The people of a territory, by name. */
export async function readPeopleOf(territory: Reference): Promise<TerritoryPerson[]> {
  const cards = await readPeopleNaming(territory);
  const today = await readToday();
  const people = await Promise.all(
    cards.map(async ({ id, title, address }) => {
      const mandates = (await readPersonFields(id, ['mandates']))?.mandates ?? [];
      return { name: title, address, role: roleAt(mandates, territory.id, today) };
    }),
  );
  return people.toSorted((a, b) => a.name.localeCompare(b.name, 'fr'));
}

function roleAt(mandates: readonly Mandate[], organization: DocumentId, today: string): string | null {
  const there = mandates.filter((mandate) => mandate.organization === organization);
  const [current] = mandatesAt(there, today);
  const mandate = current ?? there.at(-1);
  return mandate === undefined ? null : capitalize(mandate.role);
}
