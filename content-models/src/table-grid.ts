/** How many columns and rows a cell covers. */
interface Spans {
  columnSpan: number;
  rowSpan: number;
}

/** A cell at the place where it begins. */
export interface PlacedCell<Cell> {
  cell: Cell;
  column: number;
  row: number;
}

/**
 * The cell of each place of a table, from the cells that begin in each row: one that covers several places is in all
 * of them. Undefined where no cell reaches, in a table that is no rectangle.
 */
export function gridOf<Cell extends Spans>(
  rows: readonly (readonly Cell[])[],
): readonly (readonly (PlacedCell<Cell> | undefined)[])[] {
  const grid: (PlacedCell<Cell> | undefined)[][] = rows.map(() => []);
  for (const [row, cells] of rows.entries()) {
    const places = grid[row] ?? [];
    let column = 0;
    for (const cell of cells) {
      while (places[column] !== undefined) column += 1;
      cover(grid, { cell, column, row });
    }
  }
  const width = Math.max(0, ...grid.map(({ length }) => length));
  return grid.map((places) => Array.from({ length: width }, (_, column) => places[column]));
}

/** A cell stops before one that came down from a row above, and at the last row. */
function cover<Cell extends Spans>(grid: (PlacedCell<Cell> | undefined)[][], placed: PlacedCell<Cell>): void {
  const { cell, column, row } = placed;
  const below = grid.slice(row, row + cell.rowSpan);
  for (let at = column; at < column + cell.columnSpan && grid[row]?.[at] === undefined; at += 1) {
    for (const places of below) places[at] ??= placed;
  }
}
