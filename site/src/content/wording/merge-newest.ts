import type { Card } from 'content-models';

/** Several lists in one, newest first. A date known to the year counts as the end of that year. */
export function mergeNewest(lists: readonly (readonly Card[])[], limit: number): Card[] {
  return lists
    .flat()
    .toSorted((a, b) => sortKey(b).localeCompare(sortKey(a), 'fr'))
    .slice(0, limit);
}

function sortKey({ date }: Card): string {
  return (date ?? '').padEnd('2025-03-10'.length, '-99');
}
