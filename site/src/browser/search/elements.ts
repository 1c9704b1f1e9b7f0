/** The places of the search page that the script fills. */
interface SearchElements {
  form: HTMLFormElement;
  field: HTMLInputElement;
  status: HTMLElement;
  filters: HTMLElement;
  results: HTMLElement;
  help: HTMLElement;
}

export function findElements(): SearchElements {
  const page = find(document, '#search-page', HTMLElement);
  return {
    form: find(page, 'form', HTMLFormElement),
    field: find(page, 'input[name="q"]', HTMLInputElement),
    status: find(page, '#search-status', HTMLElement),
    filters: find(page, '#search-filters', HTMLElement),
    results: find(page, '#search-results', HTMLElement),
    help: find(page, '#search-help', HTMLElement),
  };
}

/** A new element with its class and its content, in one call. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** The sign of a theme, by its label, made by the page's own component. */
export function themeSign(label: string): Node | null {
  const signs = find(document, '#search-signs', HTMLTemplateElement).content.querySelectorAll<HTMLElement>(
    '[data-theme]',
  );
  const found = [...signs].find(({ dataset }) => dataset.theme === label)?.firstElementChild;
  return found?.cloneNode(true) ?? null;
}

function find<Kind extends Element>(parent: ParentNode, selector: string, kind: new () => Kind): Kind {
  const element = parent.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The search page has no ${selector}.`);
  return element;
}
