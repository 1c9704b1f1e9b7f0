import { addressesOfSitemap, visit } from './visitor.ts';

/** Pages that the sitemap leaves out. */
const UNLISTED = [
  '/recherche/',
  '/404.html',
  '/410/',
  '/ia/boite-a-outils/jeu/',
  '/ia/boite-a-outils/kit/jeunes/',
  '/ia/bibliotheque/filtres/voirie-et-mobilites/',
  '/ia/bibliotheque/comparer/trier-les-signalements-de-voirie/',
  '/presse/abonnement/',
  '/presse/communiques/exemple-exempleville-ouvre-ses-donnees-de-voirie/versions/',
  '/presse/communiques/exemple-un-guichet-unique-a-saint-exemple-le-vieux/',
];

/** Every page of the published demonstration: its HTML by its address. */
export async function readPublishedPages(siteUrl: string): Promise<ReadonlyMap<string, string>> {
  const addresses = [...(await addressesOfSitemap(siteUrl)), ...UNLISTED];
  return new Map(
    await Promise.all(addresses.map(async (address) => [address, (await visit(siteUrl, address)).text] as const)),
  );
}
