import type { Organization } from 'content-models';
import type { DemoDocument } from '../../demo-document.ts';

/** Authorities and companies that do not exist: no list of laureates is in the association's documents. */
export const exampleLaureates: readonly DemoDocument[] = [
  laureate('val-sur-exemple', 'Val-sur-Exemple', 'authority'),
  laureate('exempleville-metropole', 'Exempleville Métropole', 'authority'),
  laureate('pays-des-trois-exemples', 'Communauté de communes du Pays des Trois-Exemples', 'authority'),
  laureate('saint-exemple-le-vieux', 'Saint-Exemple-le-Vieux', 'authority'),
  laureate('exemple-riviere-agglomeration', 'Exemple Rivière Agglomération', 'authority'),
  laureate('exemple-guichet', 'Exemple Guichet', 'company'),
  laureate('exemple-capteurs', 'Exemple Capteurs', 'company'),
];

function laureate(slug: string, title: string, kind: Organization['kind']): DemoDocument {
  const summary =
    kind === 'company'
      ? 'Entreprise inventée, pour montrer à quoi ressemble un label.'
      : 'Collectivité inventée, pour montrer à quoi ressemble un label.';
  return { collection: 'organizations', data: { slug, title, kind, summary, isExample: true } };
}
