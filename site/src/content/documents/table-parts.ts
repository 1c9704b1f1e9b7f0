import { gridOf, type PlacedCell, type TableCell, type TableNode } from 'content-models';

/** A cell with what its element says. */
export interface MarkedCell {
  cell: TableCell;
  /** What it is the head of; undefined for a cell that is none. */
  scope: 'col' | 'row' | undefined;
  /** What its `headers` name it by, and those it has: in tables that a scope does not explain. */
  id: string | undefined;
  headers: string | undefined;
}

/** The rows of a table, those that head its columns apart. */
interface TableParts {
  head: MarkedCell[][];
  body: MarkedCell[][];
}

/**
 * What each cell of a table is headed by. In a simple table, one row of heads above and at most one column of them
 * on the left, `scope` says it; in any other each cell names its heads too (techniques H63 and H43 of WCAG).
 *
 * @param prefix put before the identifiers of the cells
 */
export function tableParts(table: TableNode, prefix: string): TableParts {
  const grid = gridOf(table.rows);
  const isExplained = isSimple(table);
  const rows = grid.map((places, row) =>
    places
      .filter((place, column): place is Place => place?.row === row && place.column === column)
      .map((place): MarkedCell => {
        const { cell } = place;
        const heads = isExplained ? [] : headsOf(place, grid);
        return {
          cell,
          scope: cell.header === null ? undefined : cell.header === 'column' ? 'col' : 'row',
          id: isExplained || cell.header === null ? undefined : idOf(place, prefix),
          headers: heads.length === 0 ? undefined : heads.map((head) => idOf(head, prefix)).join(' '),
        };
      }),
  );
  return { head: rows.slice(0, table.headerRows), body: rows.slice(table.headerRows) };
}

type Place = PlacedCell<TableCell>;
type Grid = readonly (readonly (Place | undefined)[])[];

/** Whether a scope says it all: every head covers one place, in the first row or the first column. */
function isSimple({ headerRows, rows }: TableNode): boolean {
  const cells = rows.flat();
  if (cells.every(({ header }) => header === null)) return true;
  if (cells.some(({ columnSpan, rowSpan }) => columnSpan > 1 || rowSpan > 1)) return false;
  return (
    headerRows <= 1 &&
    rows
      .slice(headerRows)
      .every((row) => row.every(({ header }, column) => header === null || (header === 'row' && column === 0)))
  );
}

/** The heads of a cell: those of its columns above it, then those of its rows before it. */
function headsOf({ cell, column, row }: Place, grid: Grid): Place[] {
  const columns = between(column, column + cell.columnSpan);
  const rows = between(row, row + cell.rowSpan);
  const above = columns.flatMap((at) => columnHeads(between(0, row).map((line) => grid[line]?.[at])));
  const before =
    cell.header === 'column' ? [] : rows.flatMap((line) => (grid[line] ?? []).slice(0, column).filter(heads('row')));
  return [...new Set([...above, ...before])].filter((place) => place.cell !== cell && place.cell.children.length > 0);
}

/**
 * Of what stands above a place, the heads of its column. One gives way to another of the same columns that comes under
 * it after some data, as in a browser.
 */
function columnHeads(above: readonly (Place | undefined)[]): Place[] {
  const found: Place[] = [];
  let replaced: Place[] = [];
  let isAfterHead = false;
  for (const place of above.toReversed()) {
    const isHead = heads('column')(place);
    if (isHead && !replaced.some((head) => coversSameColumns(head, place))) found.unshift(place);
    if (!isHead && isAfterHead) replaced = [...found];
    isAfterHead = isHead;
  }
  return found;
}

function coversSameColumns(one: Place, other: Place): boolean {
  return one.column === other.column && one.cell.columnSpan === other.cell.columnSpan;
}

function heads(header: TableCell['header']): (place: Place | undefined) => place is Place {
  return (place): place is Place => place?.cell.header === header;
}

function between(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function idOf({ column, row }: Place, prefix: string): string {
  return `${prefix}${String(row + 1)}_${String(column + 1)}`;
}
