import type { Organization } from 'content-models';
import type { DemoDocument } from '../demo-document.ts';

/** Authorities and companies that do not exist: they receive labels, debate AI and describe their projects, as examples. */
export const exampleOrganizations: readonly DemoDocument[] = [
  example('val-sur-exemple', 'Val-sur-Exemple', 'authority', 'Commune imaginaire de douze mille habitants.'),
  example('exempleville-metropole', 'Exempleville Métropole', 'authority', 'Métropole imaginaire.'),
  example(
    'les-trois-fictions',
    'Communauté de communes des Trois-Fictions',
    'authority',
    'Intercommunalité imaginaire, qui tient un guichet unique.',
  ),
  example(
    'pays-des-trois-exemples',
    'Communauté de communes du Pays des Trois-Exemples',
    'authority',
    'Intercommunalité imaginaire de douze villages.',
  ),
  example('saint-exemple-le-vieux', 'Saint-Exemple-le-Vieux', 'authority', 'Commune imaginaire.'),
  example('exemple-riviere-agglomeration', 'Exemple Rivière Agglomération', 'authority', 'Agglomération imaginaire.'),
  example(
    'exemple-guichet',
    'Exemple Guichet',
    'company',
    'Entreprise inventée, pour montrer à quoi ressemble un label.',
  ),
  example(
    'exemple-capteurs',
    'Exemple Capteurs',
    'company',
    'Entreprise inventée, pour montrer à quoi ressemble un label.',
  ),
];

/** An invented authority has a page among the territories, where it is marked as an example. */
function example(slug: string, title: string, kind: Organization['kind'], summary: string): DemoDocument {
  return {
    collection: 'organizations',
    data: { slug, title, kind, summary, isExample: true, isTerritory: kind === 'authority' },
  };
}
