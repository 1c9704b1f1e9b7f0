import type { Card } from 'content-models';
import { readLabelFields } from '../types/label.ts';
import { readOrganizationCard } from '../types/organization.ts';
import type { Distinction } from './group-distinctions.ts';

/** What lists show of some labels: the project with who received it, for what. */
export async function readDistinctions(labels: readonly Card[]): Promise<Distinction[]> {
  const found = await Promise.all(
    labels.map(async (card) => {
      const fields = await readLabelFields(card.id, ['award', 'domain', 'laureate']);
      if (fields === null) return null;
      const laureate = await readOrganizationCard(fields.laureate);
      return laureate === null ? null : { card, award: fields.award, domain: fields.domain, laureate };
    }),
  );
  return found.filter((distinction) => distinction !== null);
}
