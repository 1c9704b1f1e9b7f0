import { gridOf, type PlacedCell } from 'content-models';
import { childrenOf, plainText, wholeNumber, type EditorNode } from './editor-node.ts';
import { isProse, type Projected, type ProjectedProse, type ProjectedTable } from './projected.ts';

/** Most columns that a cell covers, as in HTML. */
const MOST_COLUMNS = 1000;

/** The bit that the editor gives to the first cell of a row that it heads. */
const HEADS_ROW = 2;

/**
 * The published form of a table: nothing for one without a cell. Each place of its rectangle belongs to a cell, however
 * many are missing; rows and columns in which no cell begins go. What a cell can't hold, a picture for instance,
 * follows the table.
 */
export function projectTable(node: EditorNode, flow: (nodes: readonly EditorNode[]) => Projected[]): Projected[] {
  const others: Projected[] = [];
  const rows = placeCells(node).map((places) =>
    places.map(({ cell, column, columnSpan, rowSpan }): Cell => {
      const blocks = flow(childrenOf(cell)).flatMap(inCell);
      others.push(...blocks.filter((block) => !isProse(block)));
      return { node: cell, column, columnSpan, rowSpan, children: blocks.filter(isProse) };
    }),
  );
  if (rows.length === 0) return [];
  const headerRows = countHeaderRows(rows);
  const table: ProjectedTable = {
    type: 'table',
    caption: null,
    headerRows,
    rows: rows.map((cells, row) =>
      cells.map(({ node: cell, column: _column, ...published }) => ({
        ...published,
        header: row < headerRows || isHeaderRow(cells) ? 'column' : isMarked(cell) ? 'row' : null,
      })),
    ),
  };
  return [table, ...others];
}

interface Spanning {
  columnSpan: number;
  rowSpan: number;
}

interface EditorCell extends Spanning {
  node: EditorNode;
}

interface Cell extends EditorCell {
  column: number;
  children: ProjectedProse[];
}

/** The cells that begin in each row, at their places: a rectangle. */
function placeCells(table: EditorNode): readonly (Spanning & { cell: EditorNode; column: number })[][] {
  const rows = childrenOf(table).map(childrenOf);
  const grid = gridOf(rows.map((cells) => cells.map((cell): EditorCell => ({ node: cell, ...spansOf(cell, rows) }))));
  const places = grid.map((row, rowIndex) =>
    row.map(
      (place, column): PlacedCell<EditorCell> =>
        place ?? { cell: { node: MISSING, columnSpan: 1, rowSpan: 1 }, column, row: rowIndex },
    ),
  );
  const isThere = (place: PlacedCell<EditorCell> | undefined) => place !== undefined && place.cell.node !== MISSING;
  const keptRows = places.map((row, index) => row.some((place) => place.row === index && isThere(place)));
  const keptColumns = (places[0] ?? []).map((_, column) =>
    places.some((row) => row[column]?.column === column && isThere(row[column])),
  );
  return places
    .map((row, rowIndex) =>
      row
        .filter((place, column) => place.row === rowIndex && place.column === column && keptColumns[column])
        .map(({ cell, column }) => ({
          cell: cell.node,
          column: keptColumns.slice(0, column).filter(Boolean).length,
          columnSpan: keptColumns.filter((isKept, at) => isKept && row[at]?.cell === cell).length,
          rowSpan: keptRows.filter((isKept, at) => isKept && places[at]?.[column]?.cell === cell).length,
        })),
    )
    .filter((_, index) => keptRows[index]);
}

/** Stands where a row has fewer cells than the others. */
const MISSING: EditorNode = { type: 'tablecell', children: [] };

function spansOf(cell: EditorNode, rows: readonly unknown[]): Spanning {
  // As in HTML, 0 reaches the last row.
  const rowSpan = cell.rowSpan === 0 ? rows.length : Math.min(wholeNumber(cell.rowSpan, 1), rows.length);
  return { columnSpan: Math.min(wholeNumber(cell.colSpan, 1), MOST_COLUMNS), rowSpan };
}

/** How many of the first rows head columns; the first one does in a table that marks none of its cells. */
function countHeaderRows(rows: readonly Cell[][]): number {
  const [first = []] = rows;
  if (!first.some(({ node }) => isMarked(node))) return firstClosed(rows);
  const end = rows.findIndex((cells) => !isHeaderRow(cells));
  let count = end === -1 ? rows.length : end;
  while (count > 0 && !isClosed(rows, count)) count -= 1;
  return count;
}

/** The first row, and those that its cells go down to, unless that is the whole table. */
function firstClosed(rows: readonly Cell[][]): number {
  const count = rows.findIndex((_, row) => isClosed(rows, row + 1)) + 1;
  return count === rows.length && count > 1 ? 0 : count;
}

/** Whether no cell covers both the rows before and those from that one on. */
function isClosed(rows: readonly Cell[][], count: number): boolean {
  return rows.slice(0, count).every((cells, row) => cells.every(({ rowSpan }) => row + rowSpan <= count));
}

/** Whether each cell that says something is marked, other than as the head of its row alone. */
function isHeaderRow(cells: readonly Cell[]): boolean {
  const filled = cells.filter(({ node }) => plainText(node).trim() !== '');
  return (
    filled.length > 0 &&
    filled.every(({ node }) => isMarked(node)) &&
    filled.some(({ node, column }) => column > 0 || Number(node.headerState) !== HEADS_ROW)
  );
}

/** A bit for each axis, which a paste turns by a quarter: `scope="col"` gives the bit of columns (@lexical/table 0.50). */
function isMarked(cell: EditorNode): boolean {
  return Number(cell.headerState ?? 0) > 0;
}

/** A title is a paragraph there, a quotation what it quotes; a table in a table follows it. */
function inCell(block: Projected): readonly Projected[] {
  switch (block.type) {
    case 'heading':
      return [{ type: 'paragraph', children: block.children as unknown[] }];
    case 'quote':
      return block.children as ProjectedProse[];
    default:
      return [block];
  }
}
