/** Filters of the search page: the name of each in the address and in the index. */
export const FILTERS = { type: 'Type', theme: 'Thème', annee: 'Année' } as const;
export type Filter = keyof typeof FILTERS;
export const FILTER_KEYS = Object.keys(FILTERS) as Filter[];

/** What somebody searches; it stands whole in the page's address, so that it can be shared. */
export interface SearchRequest {
  text: string;
  filters: Partial<Record<Filter, string>>;
}

export function parseRequest(query: string): SearchRequest {
  const parameters = new URLSearchParams(query);
  const filters: SearchRequest['filters'] = {};
  for (const filter of FILTER_KEYS) {
    const value = parameters.get(filter);
    if (value) filters[filter] = value;
  }
  return { text: (parameters.get('q') ?? '').trim(), filters };
}

/** The query part of the address, with its question mark, or nothing. */
export function formatRequest({ text, filters }: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const filter of FILTER_KEYS) {
    const value = filters[filter];
    if (value !== undefined) parameters.set(filter, value);
  }
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** The request with a filter set, or taken away when it is set to that value already. */
export function toggleFilter(request: SearchRequest, filter: Filter, value: string): SearchRequest {
  const { [filter]: current, ...others } = request.filters;
  return { ...request, filters: current === value ? others : { ...others, [filter]: value } };
}

export function isEmptyRequest({ text, filters }: SearchRequest): boolean {
  return text === '' && Object.keys(filters).length === 0;
}

/** Filters as the index names them. */
export function indexFilters({ filters }: SearchRequest): Record<string, string> {
  return Object.fromEntries(
    FILTER_KEYS.flatMap((filter) => {
      const value = filters[filter];
      return value === undefined ? [] : [[FILTERS[filter], value]];
    }),
  );
}
