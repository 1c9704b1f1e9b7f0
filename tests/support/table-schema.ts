import { Table, validate } from 'tableschema';

/** A description of a table (Table Schema, datapackage.org), as far as tests look into it. */
export interface TableSchema {
  $schema: string;
  fields: readonly { name: string; title: string; description: string; type: string }[];
}

type Row = Readonly<Record<string, unknown>>;

/** What is wrong with a description, by the profile that it follows. */
export async function faultsOfSchema(schema: TableSchema): Promise<string[]> {
  const { errors } = await validate(schema);
  return sentences(errors as Fault[]);
}

/** The rows of a file as its schema types them. @throws {TableFaultsError} naming the rows and columns that are not as it says */
export async function readTyped(file: string, schema: TableSchema): Promise<Row[]> {
  // Our files begin with a mark of UTF-8, for spreadsheets: the parser of tableschema 1.12.6 keeps it unless told.
  return typed(await Table.load(file, { schema, strict: true, bom: true }));
}

/** The rows of a table in JSON as the schema of its CSV types them. @throws {TableFaultsError} */
export async function readTypedRows(rows: readonly Row[], schema: TableSchema): Promise<Row[]> {
  const headers = schema.fields.map(({ name }) => name);
  const cells = rows.map((row) => headers.map((name) => row[name]));
  return typed(await Table.load([headers, ...cells], { schema, strict: true }));
}

export class TableFaultsError extends Error {
  override name = 'TableFaultsError';
}

async function typed(table: Table): Promise<Row[]> {
  try {
    // Its types say the rows: it is a promise of them.
    const reading = table.read({ keyed: true }) as unknown as Promise<Row[]>;
    return await reading;
  } catch (error) {
    throw new TableFaultsError(sentences([error as Fault]).join('\n'), { cause: error });
  }
}

interface Fault extends Error {
  errors?: Fault[];
  rowNumber?: number;
}

function sentences(faults: readonly Fault[]): string[] {
  return faults.flatMap(({ message, rowNumber, errors = [] }) =>
    errors.length > 0 ? sentences(errors) : `${rowNumber === undefined ? '' : `row ${rowNumber}: `}${message}`,
  );
}
