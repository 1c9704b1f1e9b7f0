import { dataSchemaAddress, type DataSetName } from 'content-models';
import { LIST_DELIMITER } from './csv.ts';
import type { DataSet } from './data-set.ts';

/** The description of a table that programs read (Table Schema 2.0, datapackage.org). */
export function tableSchemaOf(
  name: DataSetName,
  { title, description, columns, primaryKey }: DataSet,
  siteUrl: string,
) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    name,
    title,
    description,
    homepage: `${siteUrl}/donnees/`,
    path: siteUrl + dataSchemaAddress(name),
    fields: Object.entries(columns).map(([column, { type, ...facts }]) => ({
      name: column,
      type,
      ...(type === 'list' && { delimiter: LIST_DELIMITER }),
      ...facts,
    })),
    ...(primaryKey.length > 0 && { primaryKey }),
    missingValues: [''],
  };
}
