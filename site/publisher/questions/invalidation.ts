import type { Card } from 'content-models';
import type { QueryName, QueryOf } from '../../src/content/queries.ts';
import type { AppliedChange } from '../content-store/applied-change.ts';
import { contentChange, type ContentChange } from './content-change.ts';
import { QUESTIONS } from './index.ts';
import type { TouchedBy } from './question.ts';

/** Which answers some changes may have touched. Never misses one; may name one that stayed the same. */
export interface Invalidation {
  /** Dependency keys, as each question names them. */
  keys: ReadonlySet<string>;
  /** Cards that appeared in lists, left them or changed: for the questions that any card may enter. */
  cards: readonly Card[];
}

/** What some changes invalidate. */
export function invalidationOf(changes: readonly AppliedChange[]): Invalidation {
  const keys = new Set<string>();
  const cards: Card[] = [];
  for (const change of changes) {
    const content = change.kind === 'content' ? contentChange(change) : null;
    if (content?.hasCardChanged === true) cards.push(...content.cards);
    for (const { touchedBy } of Object.values(QUESTIONS)) {
      for (const key of touchedKeys(touchedBy, change, content)) keys.add(key);
    }
  }
  return { keys, cards };
}

/** Whether one of some cards takes part in the answer to a query that any card may enter. */
export function mayEnter<Name extends QueryName>(cards: readonly Card[], { name, filter }: QueryOf<Name>): boolean {
  return cards.some((card) => QUESTIONS[name].selects?.(filter, card) ?? false);
}

function touchedKeys(touchedBy: TouchedBy, change: AppliedChange, content: ContentChange | null): readonly string[] {
  switch (change.kind) {
    case 'content':
      return content === null ? [] : (touchedBy.content?.(content) ?? []);
    case 'global':
      return touchedBy.global?.(change) ?? [];
    case 'measures':
      return touchedBy.measures?.(change) ?? [];
    case 'derived-file':
      return touchedBy['derived-file']?.(change) ?? [];
    case 'day':
      return touchedBy.day?.(change) ?? [];
    // No template reads redirects.
    case 'redirects':
      return [];
    default:
      return change satisfies never;
  }
}
