/** The first rows of a list, and whether it has more. */
export interface Part<Row> {
  rows: Row[];
  hasMore: boolean;
}

/** Rows of a part. */
export const ROWS = 5;

/** The first of some rows. */
export function part<Row>(rows: readonly Row[], most = ROWS): Part<Row> {
  return { rows: rows.slice(0, most), hasMore: rows.length > most };
}

/** A date as the database writes it; null of none. */
export function dateOf(value: string | null | undefined): Date | null {
  return value == null ? null : new Date(value);
}
