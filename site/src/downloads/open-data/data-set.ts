import { DATA_SETS, typeOf, type DataSetName, type PublishedDocument } from 'content-models';
import { text, type Cell, type FieldSchema, type Kind } from './kinds.ts';

/** The cells of a row, by the names of their columns. */
export type Row = Readonly<Record<string, Cell>>;

/** A set of data. Its schema, its rows and what is asked of documents are read off its columns. */
export interface DataSet {
  title: string;
  description: string;
  columns: Readonly<Record<string, Column<never, never>>>;
  /** Columns that tell one row from another. */
  primaryKey: readonly string[];
  /** What makes a row, where it is not the document: in which field it is. */
  items?: { field: string; of: (value: never) => readonly unknown[] };
}

/** A column: what it is, the fields of documents that it is read off, and how. */
export interface Column<Document, Item> {
  schema: FieldSchema;
  fields: readonly string[];
  /** A promise where it says something of another document. */
  cell: (document: Document, place: Place<Item>) => Cell | Promise<Cell>;
}

interface Place<Item> {
  /** What the row is made of within the document. */
  item: Item;
  siteUrl: string;
}

type FieldOf<Document> = keyof Document & string;

/** Makes the columns of a set whose rows are the documents of a type, or items of a field of them. */
export function columnsOf<Document extends PublishedDocument, Item = unknown>() {
  return {
    /** A field of the document. */
    field: <Field extends FieldOf<Document>>(
      field: Field,
      { schema, cell }: Kind<Document[Field]>,
    ): Column<Pick<Document, Field>, unknown> => ({
      schema,
      fields: [field],
      cell: (document) => cell(document[field]),
    }),

    /** A field of the item. */
    item: <Field extends keyof Item>(field: Field, { schema, cell }: Kind<Item[Field]>): Column<unknown, Item> => ({
      schema,
      fields: [],
      cell: (_document, { item }) => cell(item[field]),
    }),

    /** What is made of some fields of the document, and of no other. */
    made: <const Field extends FieldOf<Document>, Value>(
      fields: readonly Field[],
      { schema, cell }: Kind<Value>,
      read: (document: Pick<Document, Field>, place: Place<Item>) => Value | Promise<Value>,
    ): Column<Pick<Document, Field>, Item> => ({
      schema,
      fields,
      cell: (document, place) => {
        const value = read(document, place);
        return value instanceof Promise ? value.then(cell) : cell(value);
      },
    }),

    /** Declares a set of a row a document. */
    set: <Columns extends Readonly<Record<string, Column<Document, undefined>>>>(
      definition: Definition<Columns>,
    ): DataSet => definition,

    /** Declares a set of a row an item. */
    setOfItems: <Field extends FieldOf<Document>, Columns extends Readonly<Record<string, Column<Document, Item>>>>(
      items: { field: Field; of: (value: Document[Field]) => readonly Item[] },
      definition: Definition<Columns>,
    ): DataSet => ({ ...definition, items }),
  };
}

type Definition<Columns> = Pick<DataSet, 'title' | 'description'> & {
  columns: Columns;
  primaryKey: readonly (keyof Columns & string)[];
};

/** A set with the columns that its type declares, after its own. */
export function withDeclaredColumns(name: DataSetName, set: DataSet): DataSet {
  return { ...set, columns: { ...set.columns, ...declaredColumns(name) } };
}

function declaredColumns(name: DataSetName): DataSet['columns'] {
  const { texts = {} } = typeOf(DATA_SETS[name].collection).dataSets?.[name] ?? {};
  const columns = Object.entries(texts).map(([column, { field, title, description }]) => {
    const { schema, cell } = text(title, description);
    const read = (document: Readonly<Record<string, string | null>>) => cell(document[field] ?? null);
    return [column, { schema, fields: [field], cell: read }];
  });
  return Object.fromEntries(columns) as DataSet['columns'];
}

/** Every field of the documents that the rows of a set are made of. */
export function fieldsOf({ columns, items }: DataSet): string[] {
  const read = Object.values(columns).flatMap(({ fields }) => fields);
  return [...new Set(['id', ...(items === undefined ? [] : [items.field]), ...read])];
}

/** What a document makes rows of, one each: its items, or itself. */
export function itemsIn({ items }: DataSet, document: Readonly<Record<string, unknown>>): readonly unknown[] {
  // Items are of the collection of the set, which declared them.
  return items === undefined ? [undefined] : items.of(document[items.field] as never);
}

/** The rows that a document makes, in order. */
export async function rowsOf(
  set: DataSet,
  document: Readonly<Record<string, unknown>>,
  siteUrl: string,
): Promise<Row[]> {
  const { columns } = set;
  return Promise.all(
    itemsIn(set, document).map((item) => rowOf(columns, document as never, { item: item as never, siteUrl })),
  );
}

async function rowOf(columns: DataSet['columns'], document: never, place: Place<never>): Promise<Row> {
  const names = Object.keys(columns);
  const cells = await Promise.all(Object.values(columns).map(async ({ cell }) => cell(document, place)));
  return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? null]));
}
