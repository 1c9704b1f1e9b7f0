import type { FilterCounts, PagefindAnswer } from './pagefind.ts';

/**
 * One answer from those of two indexes: best first, without what the second one supersedes in the
 * first. Counts by filter are those of both; a page that changed may count twice in them until the
 * main index is built again, a few seconds later.
 */
export function mergeAnswers({
  main,
  delta,
  superseded,
}: {
  main: PagefindAnswer | null;
  delta: PagefindAnswer | null;
  superseded: ReadonlySet<string>;
}): PagefindAnswer {
  const current = (main?.results ?? []).filter(({ id }) => !superseded.has(id));
  const results = [...current, ...(delta?.results ?? [])].sort((a, b) => b.score - a.score);
  return { results, filters: addCounts(main?.filters ?? {}, delta?.filters ?? {}) };
}

function addCounts(first: FilterCounts, second: FilterCounts): FilterCounts {
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries(
    [...names].map((name) => {
      const counts = { ...first[name] };
      for (const [value, count] of Object.entries(second[name] ?? {})) counts[value] = (counts[value] ?? 0) + count;
      return [name, counts];
    }),
  );
}
