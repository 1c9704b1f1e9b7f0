import type { FieldHook } from 'payload';

/** What the copy of a document does not take, since it can’t be the same: what was dated, said or recorded of the first. */
export const NOT_COPIED = { beforeDuplicate: [(): null => null] } satisfies { beforeDuplicate: FieldHook[] };

/** The same of rows. */
export const NO_ROWS_COPIED = { beforeDuplicate: [(): never[] => []] } satisfies { beforeDuplicate: FieldHook[] };
