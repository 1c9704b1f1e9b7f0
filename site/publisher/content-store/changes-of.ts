import type { Change } from 'content-models';
import type { ContentStore } from './content-store.ts';
import type { AppliedChange } from './applied-change.ts';

/** Changes applied to a store, as those that make another one the same. */
export function changesOf(applied: readonly AppliedChange[], store: ContentStore): Change[] {
  const changes = applied.flatMap((change): Change[] => {
    switch (change.kind) {
      case 'content': {
        const { before, after } = change;
        if (after !== undefined) return [{ kind: 'document', content: after }];
        return before === undefined
          ? []
          : [{ kind: 'removal', target: { collection: before.collection, id: before.id } }];
      }
      case 'global': {
        const content = store.global(change.slug);
        return content === undefined ? [] : [{ kind: 'global', content }];
      }
      case 'redirects':
        return [{ kind: 'redirects', redirects: store.redirects }];
      case 'measures':
        return [{ kind: 'measures', measures: store.measures }];
      // The list is whole: once is enough.
      case 'derived-file':
      case 'day':
        return [];
      default:
        return change satisfies never;
    }
  });
  if (!applied.some(({ kind }) => kind === 'derived-file')) return changes;
  return [...changes, { kind: 'derived-files', derivedFiles: store.derivedFiles }];
}
