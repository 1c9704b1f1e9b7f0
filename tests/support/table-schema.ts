/** A description of a table (Table Schema 2.0, datapackage.org), as far as the site uses it. */
export interface TableSchema {
  fields: readonly TableField[];
  primaryKey?: readonly string[];
  missingValues: readonly string[];
}

interface TableField {
  name: string;
  title: string;
  description: string;
  type: string;
  format?: string;
  delimiter?: string;
  constraints?: { required?: boolean; unique?: boolean; minimum?: number; pattern?: string; enum?: readonly string[] };
}

/** What is wrong with a table, header included, by what its schema says: written from the standard, not from the site's code. */
export function faultsOfTable([header = [], ...rows]: readonly (readonly string[])[], schema: TableSchema): string[] {
  const names = schema.fields.map(({ name }) => name);
  const faults = header.join() === names.join() ? [] : [`the header is ${header.join()}, not ${names.join()}`];
  for (const [index, row] of rows.entries()) {
    if (row.length !== names.length) faults.push(`row ${index}: ${row.length} cells for ${names.length} columns`);
    for (const [column, field] of schema.fields.entries()) {
      const fault = faultOfCell(row[column] ?? '', field, schema);
      if (fault !== null) faults.push(`row ${index}, ${field.name}: ${fault}`);
    }
  }
  for (const columns of [...uniqueColumns(schema), ...(schema.primaryKey === undefined ? [] : [schema.primaryKey])]) {
    const keys = rows.map((row) => columns.map((name) => row[names.indexOf(name)]).join('\n'));
    if (new Set(keys).size !== keys.length) faults.push(`${columns.join()} is not unique`);
  }
  return faults;
}

/** What a cell says, in the type of its column. */
export function valueOf(cell: string, field: TableField, { missingValues }: TableSchema): unknown {
  if (field.type === 'list') return cell === '' ? [] : cell.split(field.delimiter ?? ',');
  if (missingValues.includes(cell)) return null;
  if (field.type === 'integer' || field.type === 'year') return Number(cell);
  return field.type === 'boolean' ? cell === 'true' : cell;
}

const SHAPES: Readonly<Record<string, RegExp>> = {
  string: /^/,
  list: /^/,
  integer: /^-?\d+$/,
  year: /^\d{4}$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/,
};

function faultOfCell(cell: string, { type, format, constraints = {} }: TableField, schema: TableSchema): string | null {
  if (schema.missingValues.includes(cell)) return constraints.required === true ? 'is required' : null;
  const shape = SHAPES[type];
  if (shape === undefined) return `${type} is no type of the standard`;
  if (!shape.test(cell)) return `${cell} is no ${type}`;
  if (format === 'uri' && !URL.canParse(cell)) return `${cell} is no address`;
  if (constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`).test(cell))
    return `${cell} is not ${constraints.pattern}`;
  if (constraints.enum?.includes(cell) === false) return `${cell} is none of ${constraints.enum.join()}`;
  return constraints.minimum !== undefined && Number(cell) < constraints.minimum ? `${cell} is too small` : null;
}

function uniqueColumns({ fields }: TableSchema): string[][] {
  return fields.filter(({ constraints }) => constraints?.unique === true).map(({ name }) => [name]);
}
