import { stringify } from 'csv-stringify/sync';
import type { DataSet, Row } from './data-set.ts';
import type { Cell } from './kinds.ts';

/**
 * A table as CSV (RFC 4180): commas, which Table Schema takes for granted, and a mark of UTF-8, without which
 * spreadsheets take French letters for others. A text that a spreadsheet would run as a formula is preceded by an
 * apostrophe.
 */
export function csvOf({ columns }: Pick<DataSet, 'columns'>, rows: readonly Row[]): string {
  const names = Object.keys(columns);
  return stringify(
    rows.map((row) => names.map((name) => cellAsText(row[name] ?? null))),
    { header: true, columns: names, bom: true, record_delimiter: 'windows', escape_formulas: true },
  );
}

function cellAsText(cell: Cell): string | number {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'string') return cell;
  // A list as Table Schema has it in CSV: in JSON.
  return JSON.stringify(cell);
}
