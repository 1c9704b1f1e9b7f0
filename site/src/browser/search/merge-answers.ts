import type { FilterCounts, PagefindAnswer } from './pagefind.ts';

/** Results of an index that no longer count, by their names, with what each counts for beside the filters. */
export type Superseded = Record<string, Record<string, readonly string[]>>;

/** The answer of one index. */
export interface IndexAnswer {
  answer: PagefindAnswer;
  superseded: Superseded;
}

/** One answer from those of several indexes: best first, without what is superseded, neither shown nor counted. */
export function mergeAnswers(answers: readonly IndexAnswer[]): PagefindAnswer {
  const current = answers.flatMap(({ answer, superseded }) =>
    answer.results.filter(({ id }) => !Object.hasOwn(superseded, id)),
  );
  return { results: current.sort((a, b) => b.score - a.score), filters: countAll(answers) };
}

function countAll(answers: readonly IndexAnswer[]): FilterCounts {
  const counts: FilterCounts = {};
  const add = (filter: string, value: string, count: number) => {
    const values = (counts[filter] ??= {});
    values[value] = (values[value] ?? 0) + count;
  };
  for (const { answer, superseded } of answers) {
    for (const [filter, values] of Object.entries(answer.filters)) {
      for (const [value, count] of Object.entries(values)) add(filter, value, count);
    }
    for (const { id } of answer.results) {
      for (const [filter, values] of Object.entries(superseded[id] ?? {})) {
        for (const value of values) add(filter, value, -1);
      }
    }
  }
  return counts;
}
