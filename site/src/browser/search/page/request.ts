import { FACETS, type Facet, type FacetValue, type Question } from '../../../../search/answer.ts';
import { foldLabel } from '../../../../search/french/fold.ts';

/** What somebody searches; it stands whole in the page's address, so that it can be shared. */
export type SearchRequest = Omit<Question, 'isTyping'>;

export const EMPTY_REQUEST: SearchRequest = { text: '', chosen: {}, order: 'relevance', isVerbatim: false };

export function parseRequest(query: string): SearchRequest {
  const parameters = new URLSearchParams(query);
  const chosen: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const values = parameters.getAll(facet).map((value) => value.trim());
    const different = [...new Set(values)].filter((value) => value !== '');
    if (different.length > 0) chosen[facet] = different;
  }
  return {
    text: (parameters.get('q') ?? '').trim(),
    chosen,
    order: parameters.get('ordre') === 'date' ? 'date' : 'relevance',
    isVerbatim: parameters.get('exact') === '1',
  };
}

/** The query part of the address, with its question mark, or nothing. */
export function formatRequest({ text, chosen, order, isVerbatim }: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const facet of FACETS) for (const value of chosen[facet] ?? []) parameters.append(facet, value);
  if (order === 'date') parameters.set('ordre', 'date');
  if (isVerbatim) parameters.set('exact', '1');
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** The request with a value of a facet, or without it when it was chosen already. */
export function toggleValue(request: SearchRequest, facet: Facet, value: string): SearchRequest {
  const { [facet]: values = [], ...others } = request.chosen;
  const left = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...request, chosen: left.length === 0 ? others : { ...others, [facet]: left } };
}

/** The values that are chosen, facet by facet. */
export function chosenValues({ chosen }: SearchRequest): { facet: Facet; value: string }[] {
  return FACETS.flatMap((facet) => (chosen[facet] ?? []).map((value) => ({ facet, value })));
}

/** Nothing is searched: an order alone asks for nothing. */
export function isEmptyRequest(request: SearchRequest): boolean {
  return request.text === '' && chosenValues(request).length === 0;
}

/**
 * The request with its values written as the site does, where they differ in apostrophes, accents or capitals: an
 * address may be written by hand.
 */
export function spellValues(
  request: SearchRequest,
  known: Readonly<Record<Facet, readonly FacetValue[]>>,
): SearchRequest {
  const chosen = Object.fromEntries(
    FACETS.flatMap((facet) => {
      const values = request.chosen[facet];
      if (values === undefined) return [];
      const spelt = values.map(
        (value) => known[facet].find((other) => foldLabel(other.value) === foldLabel(value))?.value ?? value,
      );
      return [[facet, [...new Set(spelt)]] as const];
    }),
  );
  return { ...request, chosen };
}
