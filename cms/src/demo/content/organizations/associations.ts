import type { Organization } from 'content-models';
import type { DemoDocument } from '../../demo-document.ts';
import { ref } from '../../references.ts';

const BELLE_ALLIANCE = 'Une des dix associations de la Belle Alliance, réunie en mars 2022.';

/** The association, those it works with, and what they founded together. No address: none is in its documents. */
export const associations: readonly DemoDocument[] = [
  {
    collection: 'organizations',
    data: {
      slug: 'les-interconnectes',
      title: 'Les Interconnectés',
      summary: 'Réseau des territoires innovants, créé en 2009 par France urbaine et Intercommunalités de France.',
      kind: 'association',
      cover: ref('media:marque'),
    },
  },
  organization(
    'commission-numerique',
    'Commission numérique',
    'other',
    'Instance commune aux Interconnectés, à France urbaine et à Intercommunalités de France, créée en mai 2018.',
  ),
  organization('france-urbaine', 'France urbaine', 'association', 'Cofondatrice des Interconnectés en 2009.'),
  {
    collection: 'organizations',
    data: {
      slug: 'intercommunalites-de-france',
      title: 'Intercommunalités de France',
      summary: 'Cofondatrice des Interconnectés en 2009, sous le nom d’AdCF, qu’elle a porté jusqu’en 2021.',
      kind: 'association',
    },
  },
  organization('amf', 'AMF', 'association', BELLE_ALLIANCE),
  organization('amrf', 'AMRF', 'association', BELLE_ALLIANCE),
  organization('apvf', 'APVF', 'association', BELLE_ALLIANCE),
  organization('avicca', 'Avicca', 'association', BELLE_ALLIANCE),
  organization('fnccr', 'FNCCR', 'association', BELLE_ALLIANCE),
  organization('opendata-france', 'OpenData France', 'association', BELLE_ALLIANCE),
  organization('villes-de-france', 'Villes de France', 'association', BELLE_ALLIANCE),
  organization(
    'aimf',
    'AIMF',
    'association',
    'Association dont des maires ont pris part au Forum de Nantes, en mars 2022.',
  ),
];

function organization(slug: string, title: string, kind: Organization['kind'], summary: string): DemoDocument {
  return { collection: 'organizations', data: { slug, title, kind, summary } };
}
