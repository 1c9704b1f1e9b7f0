/** The places of the search page that the script fills. */
export interface SearchElements {
  page: HTMLElement;
  form: HTMLFormElement;
  field: HTMLInputElement;
  /** Answers while one types. */
  answers: HTMLElement;
  /** The one text that is announced. */
  status: HTMLElement;
  /** What goes with it: a correction, other words to try, a failure. */
  notes: HTMLElement;
  /** Filters and order, once there is something to choose among. */
  tools: HTMLElement;
  filters: HTMLDetailsElement;
  filtersLabel: HTMLElement;
  facets: HTMLElement;
  orders: readonly HTMLInputElement[];
  chips: HTMLElement;
  results: HTMLElement;
  help: HTMLElement;
  /** A theme as the site writes it, with its sign. */
  themes: HTMLTemplateElement;
}

export function findElements(): SearchElements {
  const page = find(document, '#search-page', HTMLElement);
  const filters = find(page, '#search-filters', HTMLDetailsElement);
  return {
    page,
    form: find(page, 'form', HTMLFormElement),
    field: find(page, 'input[name="q"]', HTMLInputElement),
    answers: find(page, '#search-answers', HTMLElement),
    status: find(page, '#search-status', HTMLElement),
    notes: find(page, '#search-notes', HTMLElement),
    tools: find(page, '#search-tools', HTMLElement),
    filters,
    filtersLabel: find(filters, 'summary', HTMLElement),
    facets: find(filters, '#search-facets', HTMLElement),
    orders: [...page.querySelectorAll<HTMLInputElement>('input[name="ordre"]')],
    chips: find(page, '#search-chips', HTMLElement),
    results: find(page, '#search-results', HTMLElement),
    help: find(page, '#search-help', HTMLElement),
    themes: find(page, '#search-themes', HTMLTemplateElement),
  };
}

function find<Kind extends Element>(parent: ParentNode, selector: string, kind: new () => Kind): Kind {
  const element = parent.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The search page has no ${selector}.`);
  return element;
}
