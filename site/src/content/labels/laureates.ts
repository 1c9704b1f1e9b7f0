import type { Card, IdOf } from 'content-models';
import { readCard, readFields } from '../index.ts';
import type { Distinction } from './group-distinctions.ts';

/** What lists show of some labels: the project with who received it, for what. */
export async function readDistinctions(labels: readonly Card[]): Promise<Distinction[]> {
  const found = await Promise.all(
    labels.map(async (card) => {
      const fields = await readFields('labels', card.id, ['award', 'domain', 'laureate']);
      if (fields === null) return null;
      const laureate = await readLaureate(fields.laureate);
      return laureate === null ? null : { card, award: fields.award, domain: fields.domain, laureate };
    }),
  );
  return found.filter((distinction) => distinction !== null);
}

/** Who received a label: the page of a territory, where it has one. */
export function readLaureate(id: IdOf<'organizations'>): Promise<Card | null> {
  return readCard({ collection: 'organizations', id });
}
