import { isRecord } from './rich-text/editor-node.ts';

/** Whether a link of the editor's still has a target: its document may have been deleted permanently. */
export function leadsSomewhere({ kind, target }: { kind?: unknown; target?: unknown }): boolean {
  return kind !== 'internal' || (isRecord(target) && target.value != null);
}
