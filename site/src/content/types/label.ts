import type { DocumentId, Label } from 'content-models';
import { readFields } from '../index.ts';

/** Some fields of a label, or null while it is not public. */
export function readLabelFields<Field extends keyof Label>(id: DocumentId, fields: readonly Field[]) {
  return readFields('labels', id, fields);
}
