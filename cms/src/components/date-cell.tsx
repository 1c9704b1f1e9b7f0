import type { DefaultServerCellComponentProps } from 'payload';
import { DAY, MOMENT, type DateWriting } from '../fields/date-writings.ts';

/** In a list: a day, the same wherever it is read. */
export function DayCell({ cellData }: DefaultServerCellComponentProps) {
  return written(cellData, DAY);
}

/** In a list: a day and an hour in Paris, wherever they are read. */
export function MomentCell({ cellData }: DefaultServerCellComponentProps) {
  return written(cellData, MOMENT);
}

function written(value: unknown, { write }: DateWriting): string {
  return typeof value === 'string' || value instanceof Date ? write(new Date(value)) : '';
}
