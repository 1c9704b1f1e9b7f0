'use client';

import { formatNumber } from 'content-models';
import type { NumberFieldClientProps } from 'payload';
import { heldOf, problemOfNumber, shownOf, type WriteNumber } from '../fields/number-writing.ts';
import { WrittenInput } from './written-input.tsx';

/** A whole number, typed and shown as French writes it: « 1 300 ». */
export function WrittenNumber(props: NumberFieldClientProps) {
  return <Written {...props} write={formatNumber} />;
}

/** A year, which has no thousands. */
export function WrittenYear(props: NumberFieldClientProps) {
  return <Written {...props} write={String} />;
}

function Written({ write, ...props }: NumberFieldClientProps & { write: WriteNumber }) {
  const { min, max } = props.field;
  return (
    <WrittenInput
      {...props}
      inputMode="decimal"
      writing={{
        held: heldOf,
        shown: (held) => shownOf(held, write),
        problemOf: (held) => problemOfNumber(held, { min, max, write }),
      }}
    />
  );
}
