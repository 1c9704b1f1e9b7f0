import { dataFileOf, type DataFormat } from 'content-models';
import { readSiteUrl } from '../../content/index.ts';
import { csvOf } from './csv.ts';
import { readRows } from './read-rows.ts';
import { SETS } from './sets/index.ts';
import { tableSchemaOf } from './table-schema.ts';

const TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;
const SCHEMA = '.schema';

/** A file of data, by its name without `.csv` or `.json`. */
export async function dataResponse(file: string, format: DataFormat): Promise<Response> {
  const text = format === 'json' && file.endsWith(SCHEMA) ? await schemaOf(file) : await tableOf(file, format);
  return text === null
    ? new Response(null, { status: 404 })
    : new Response(text, { headers: { 'Content-Type': TYPES[format] } });
}

async function schemaOf(file: string): Promise<string | null> {
  const name = Object.keys(SETS).find((candidate) => `${candidate}${SCHEMA}` === file) as keyof typeof SETS | undefined;
  return name === undefined ? null : asJson(tableSchemaOf(name, SETS[name], await readSiteUrl()));
}

async function tableOf(file: string, format: DataFormat): Promise<string | null> {
  const found = dataFileOf(file);
  const rows = found === null ? null : await readRows(found.name, found.year);
  if (found === null || rows === null) return null;
  // A row a line: what changed is seen when two versions are compared.
  return format === 'csv'
    ? csvOf(SETS[found.name], rows)
    : `[${rows.map((row) => `\n${JSON.stringify(row)}`).join(',')}\n]\n`;
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
