'use client';

import { useRowLabel } from '@payloadcms/ui';

/** Row of a list in a form, named by what it says rather than by its place alone. */
export function RowTitle() {
  const { data, rowNumber } = useRowLabel<Row>();
  const number = String((rowNumber ?? 0) + 1);
  const name =
    data.title ?? data.label ?? data.text ?? data.caption ?? data.role ?? data.year ?? data.words ?? data.questions;
  return (
    <span>
      {name === undefined || name === null || name === '' ? `Sans titre (${number})` : `${number}. ${String(name)}`}
    </span>
  );
}

interface Row {
  title?: string | null;
  label?: string | null;
  text?: string | null;
  caption?: string | null;
  role?: string | null;
  year?: number | null;
  words?: string | null;
  questions?: string | null;
}
