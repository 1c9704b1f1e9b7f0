import { dataSchemaAddress, type DataSetName } from 'content-models';
import type { DataSet } from './data-set.ts';

/** The description of a table that programs read (Table Schema, datapackage.org). */
export function tableSchemaOf(set: DataSetName, { title, description, columns, primaryKey }: DataSet, siteUrl: string) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    name: set,
    title,
    description,
    homepage: `${siteUrl}/donnees/`,
    path: siteUrl + dataSchemaAddress(set),
    fields: Object.entries(columns).map(([name, { schema }]) => ({ name, ...schema })),
    ...(primaryKey.length > 0 && { primaryKey }),
    missingValues: [''],
  };
}
