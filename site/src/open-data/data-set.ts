import type { ContentOf, PublishedCollection } from 'content-models';

/** A value of a table. A list holds keys and addresses, never free text. */
export type Cell = string | number | boolean | null | readonly (string | number)[];

/**
 * A column as Table Schema describes it (datapackage.org), in the types that its versions 1 and 2 share: validators of
 * both read it. CSV, JSON and schema are made from this alone.
 */
export interface Column {
  type: 'string' | 'integer' | 'boolean' | 'date' | 'datetime' | 'year' | 'array';
  /** `any` for an instant with the offset of its place: without it, a `datetime` is in UTC. */
  format?: 'any';
  title: string;
  description: string;
  constraints?: {
    required?: true;
    unique?: true;
    minimum?: number;
    pattern?: string;
    enum?: readonly string[];
  };
}

export type Row<Columns> = { [Name in keyof Columns]: Cell };

/** A set of data: what it holds, and how a document makes its rows. */
export interface DataSet {
  title: string;
  description: string;
  columns: Readonly<Record<string, Column>>;
  /** Columns that tell one row from another. */
  primaryKey: readonly string[];
  /** Fields of the documents that the rows are made of. */
  fields: readonly string[];
  /** Rows of a document, in order. */
  rows: (document: never, siteUrl: string) => Rows<Record<string, Column>>;
}

/** A promise where a row says something of another document. */
type Rows<Columns> = Row<Columns>[] | Promise<Row<Columns>[]>;

/** Declares a set; its rows hold every column, and read no field that is not asked for. */
export function dataSet<
  Collection extends PublishedCollection,
  const Field extends keyof ContentOf<Collection> & string,
  const Columns extends Readonly<Record<string, Column>>,
>(
  _collection: Collection,
  definition: Omit<DataSet, 'columns' | 'fields' | 'rows' | 'primaryKey'> & {
    columns: Columns;
    primaryKey: readonly (keyof Columns & string)[];
    fields: readonly Field[];
    rows: (document: Pick<ContentOf<Collection>, Field>, siteUrl: string) => Rows<Columns>;
  },
): DataSet {
  return definition;
}
