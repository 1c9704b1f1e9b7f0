import type { DemoDocument } from '../../demo-document.ts';
import { associations } from './associations.ts';
import { engagedTerritories, territory } from './engaged-territories.ts';

/** Organisations that the texts name. */
export const organizations: readonly DemoDocument[] = [
  ...associations,
  ...engagedTerritories,
  // Host of the Forum of 2024.
  territory('aix-marseille-provence', 'Métropole Aix-Marseille-Provence', '200054807'),
  authority('montpellier', 'Ville de Montpellier', '34172'),
  authority('nancy', 'Ville de Nancy', '54395'),
];

/** An authority that the texts name, without a page of its own. */
function authority(slug: string, title: string, inseeCode: string): DemoDocument {
  return { collection: 'organizations', data: { slug, title, kind: 'authority', inseeCode } };
}
