import type { Answer, Facet, FacetValue, Hit, Question, Search } from '../../../../search/answer.ts';

export const NO_FACETS: Record<Facet, FacetValue[]> = {
  type: [],
  theme: [],
  annee: [],
  territoire: [],
  region: [],
  personne: [],
};

/** An answer of a test: none of what it does not name. */
export function answerOf(parts: Partial<Answer> = {}): Answer {
  return {
    total: 0,
    isTotalKnown: true,
    hits: (from, count) =>
      Promise.resolve(
        Array.from({ length: Math.max(0, Math.min(count, (parts.total ?? 0) - from)) }, (_, index) =>
          hitOf(from + index),
        ),
      ),
    facets: () => Promise.resolve(NO_FACETS),
    correction: null,
    unknownWords: [],
    suggestions: [],
    waiting: 0,
    ...parts,
  };
}

/** The result of a rank. */
export function hitOf(rank: number, parts: Partial<Hit> = {}): Hit {
  return {
    href: `/page-${String(rank)}/`,
    score: 1,
    title: `Page ${String(rank)}`,
    type: 'Page',
    date: null,
    isExample: false,
    themes: [],
    isPreferred: false,
    best: { href: `/page-${String(rank)}/`, title: '', excerpt: [] },
    others: [],
    ...parts,
  };
}

/** A search that answers what a test says, and keeps what it was asked. */
export function searchThat(answer: (question: Question) => Answer | Promise<Answer>): Search & { asked: Question[] } {
  const asked: Question[] = [];
  return {
    asked,
    ask: async (question) => {
      asked.push(question);
      return answer(question);
    },
  };
}
