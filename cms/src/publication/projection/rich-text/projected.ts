/** A block on its way to its published form, which the model has still to check. */
export type Projected = ProjectedProse | ProjectedTable | TableCaption | ProjectedBlock;

export type ProjectedProse = ProjectedParagraph | ProjectedList;

export interface ProjectedParagraph {
  type: 'paragraph';
  children: unknown[];
}

export interface ProjectedList {
  type: 'list';
  ordered: boolean;
  start: number;
  items: ProjectedItem[];
}

export interface ProjectedItem {
  children: unknown[];
  checked: boolean | null;
  lists: ProjectedList[];
}

export interface ProjectedTable {
  type: 'table';
  caption: string | null;
  headerRows: number;
  rows: unknown[][];
}

/** The caption of the table under it: published with the table, never by itself. */
export interface TableCaption {
  type: 'tableCaption';
  caption: string | null;
}

export interface ProjectedBlock {
  type: 'heading' | 'quote' | 'picture' | 'file' | 'keyFigures' | 'keyFiguresByYear' | 'callout' | 'video';
  [field: string]: unknown;
}

/** Whether it may stand within a quotation or a cell. */
export function isProse(block: Projected): block is ProjectedProse {
  return block.type === 'paragraph' || block.type === 'list';
}
