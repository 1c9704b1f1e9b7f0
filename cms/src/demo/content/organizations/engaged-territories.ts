import type { DemoDocument, DemoOrganization } from '../../demo-document.ts';

/**
 * The territories engaged in the concertations on AI in 2025, under the names that the association gives them. Their
 * codes are those of the official register, which fills in the rest; a city named with its metropolis is the metropolis.
 */
export const engagedTerritories: readonly DemoDocument[] = [
  territory('nantes-metropole', 'Nantes Métropole', '244400404'),
  // A « pays » and a university are in no register of authorities.
  {
    collection: 'organizations',
    data: {
      slug: 'pays-de-lorient-et-quimperle',
      title: 'Pays de Lorient et Quimperlé',
      kind: 'authority',
      isTerritory: true,
      summary: 'Avec son conseil de développement.',
    },
  },
  territory('montpellier-mediterranee-metropole', 'Montpellier Méditerranée Métropole', '243400017'),
  territory('noisy-le-grand', 'Noisy-le-Grand', '93051'),
  {
    collection: 'organizations',
    data: { slug: 'universite-de-rennes', title: 'Université de Rennes', kind: 'university', isTerritory: true },
  },
  territory('rennes-ville-et-metropole', 'Rennes Ville et Métropole', '243500139'),
  territory('communaute-urbaine-d-arras', 'Communauté urbaine d’Arras', '200033579'),
  territory('toulouse-metropole', 'Toulouse Métropole', '243100518'),
  territory('metropole-nice-cote-d-azur', 'Métropole Nice Côte d’Azur', '200030195'),
  territory('pays-du-coquelicot', 'Communauté de communes du Pays du Coquelicot', '248000747'),
  territory('tours-metropole-val-de-loire', 'Tours Métropole Val de Loire', '243700754'),
  territory('grand-nancy', 'Ville et Métropole du Grand Nancy', '245400676'),
  territory('cannes-pays-de-lerins', 'Communauté d’agglomération Cannes Pays de Lérins', '200039915'),
  territory('angers-loire-metropole', 'Angers Loire Métropole', '244900015'),
  territory('roannais-agglomeration', 'Roannais Agglomération', '200035731'),
  territory('martigues', 'Martigues', '13056'),
  territory('lacq-orthez', 'Communauté de communes de Lacq-Orthez', '200039204'),
  territory('ville-de-paris', 'Ville de Paris', '75056'),
  territory('region-centre-val-de-loire', 'Région Centre-Val de Loire', '24', { registerKind: 'region' }),
  territory('sicoval', 'Sicoval', '243100633'),
  territory('reze', 'Rezé', '44143'),
  territory('bordeaux-metropole', 'Bordeaux Métropole', '243300316'),
  territory('quimperle-communaute', 'Quimperlé Communauté', '242900694'),
  territory('paris-saclay', 'Communauté d’agglomération Paris-Saclay', '200056232'),
  territory('metropole-europeenne-de-lille', 'Métropole européenne de Lille', '200093201', { shortName: 'MEL' }),
  territory('metropole-rouen-normandie', 'Métropole Rouen Normandie', '200023414'),
  territory('bethune-bruay', 'Communauté d’agglomération de Béthune-Bruay Artois Lys Romane', '200072460'),
  territory('grand-paris-sud-est-avenir', 'Grand Paris Sud Est Avenir', '200058006', { shortName: 'GPSEA' }),
];

/** @param more of a region, whose code is a department's too, what it is in the register; the acronym that it is known by */
export function territory(
  slug: string,
  title: string,
  inseeCode: string,
  more: Pick<DemoOrganization, 'registerKind' | 'shortName'> = {},
): DemoDocument {
  return {
    collection: 'organizations',
    data: { slug, title, kind: 'authority', isTerritory: true, inseeCode, ...more },
  };
}
