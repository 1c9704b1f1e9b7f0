import type { Change } from 'content-models';
import type { ContentStore } from './content-store.ts';
import type { Effect } from './effects.ts';

/** Some effects on a store, as the changes that make another one the same. */
export function changesOf(effects: readonly Effect[], store: ContentStore): Change[] {
  const changes = effects.flatMap((effect): Change[] => {
    switch (effect.kind) {
      case 'content': {
        const { before, after } = effect;
        if (after !== undefined) return [{ kind: 'document', content: after }];
        return before === undefined
          ? []
          : [{ kind: 'removal', target: { collection: before.collection, id: before.id } }];
      }
      case 'global': {
        const content = store.global(effect.slug);
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
        return effect satisfies never;
    }
  });
  if (!effects.some(({ kind }) => kind === 'derived-file')) return changes;
  return [...changes, { kind: 'derived-files', derivedFiles: store.derivedFiles }];
}
