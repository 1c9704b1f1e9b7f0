import type { APIRoute } from 'astro';
import { DATA_FORMATS, dataAddress, dataSchemaAddress } from 'content-models';
import { readGlobal, readSiteUrl } from '../../content/index.ts';
import { readYears } from '../../downloads/open-data/read-years.ts';
import { SET_NAMES, SETS } from '../../downloads/open-data/sets/index.ts';

/** Every file of data, for programs (Data Package 2.0, datapackage.org). */
export const GET: APIRoute = async () => {
  const siteUrl = await readSiteUrl();
  const { name } = await readGlobal('site-settings');
  const resources = await Promise.all(
    SET_NAMES.map(async (set) => {
      const { title, description } = SETS[set];
      const years = await readYears(set);
      return years.flatMap((year) =>
        DATA_FORMATS.map((format) => ({
          name: `${set}${year === null ? '' : `-${year}`}-${format}`,
          title: year === null ? title : `${title}, ${year}`,
          description,
          type: 'table',
          path: siteUrl + dataAddress(set, year, format),
          format,
          encoding: 'utf-8',
          schema: siteUrl + dataSchemaAddress(set),
        })),
      );
    }),
  );
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'interconnectes',
    title: `Données ouvertes – ${name}`,
    homepage: `${siteUrl}/donnees/`,
    licenses: [
      {
        name: 'etalab-2.0',
        title: 'Licence Ouverte 2.0',
        path: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
      },
    ],
    resources: resources.flat(),
  };
  return new Response(`${JSON.stringify(descriptor, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
