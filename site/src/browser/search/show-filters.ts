import { make, themeSign } from './elements.ts';
import { compareTypes, compareYears, filterValues, groupTitle } from './groups.ts';
import type { FilterCounts } from './pagefind.ts';
import { FILTER_KEYS, FILTERS, type Filter, type SearchRequest } from './request.ts';

const COMPARE: Record<Filter, (a: string, b: string) => number> = {
  type: compareTypes,
  theme: (a, b) => a.localeCompare(b, 'fr'),
  annee: compareYears,
};

/** One row of buttons a filter, with the number of results that each would leave. */
export function filterNodes(
  request: SearchRequest,
  counts: FilterCounts,
  choose: (filter: Filter, value: string) => void,
): Node[] {
  return FILTER_KEYS.flatMap((filter) => {
    const current = request.filters[filter];
    const values = filterValues(counts[FILTERS[filter]], COMPARE[filter]);
    if (values.length < 2 && current === undefined) return [];
    const buttons = values.map(({ value, count }) =>
      make('li', '', filterButton({ filter, value, count, isPressed: value === current, choose })),
    );
    const list = make('ul', 'filters', ...buttons);
    list.setAttribute('aria-label', `Filtrer par ${FILTERS[filter].toLowerCase()}`);
    return [list];
  });
}

function filterButton({ filter, value, count, isPressed, choose }: FilterButton): HTMLButtonElement {
  const sign = filter === 'theme' ? themeSign(value) : null;
  const label = filter === 'type' ? groupTitle(value) : value;
  // The sign carries its name for screen readers; everybody else has it as a tooltip.
  const button = make('button', '', sign ?? label, make('span', 'count', String(count)));
  button.type = 'button';
  button.setAttribute('aria-pressed', String(isPressed));
  if (sign !== null) button.title = label;
  button.addEventListener('click', () => {
    choose(filter, value);
  });
  return button;
}

interface FilterButton {
  filter: Filter;
  value: string;
  count: number;
  isPressed: boolean;
  choose: (filter: Filter, value: string) => void;
}
