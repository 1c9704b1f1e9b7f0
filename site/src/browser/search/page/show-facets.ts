import { FACETS, type Facet, type FacetValue } from '../../../../search/answer.ts';
import { make } from '../make.ts';
import { FACET_NAMES } from './messages.ts';
import { themeName } from './theme-name.ts';

/** How many values of a facet are shown before the others are asked for. */
const SHOWN = 8;

const byName = new Intl.Collator('fr', { numeric: true });

interface Facets {
  values: Readonly<Record<Facet, readonly FacetValue[]>>;
  chosen: Partial<Record<Facet, readonly string[]>>;
}

/**
 * Boxes to filter by, a group a facet. Shown again after each choice, elements of before are kept: so are the focus and
 * the order, in which one was looking for the next.
 */
export class FacetBoxes {
  readonly #groups = new Map<Facet, FacetGroup>();

  readonly #container: HTMLElement;
  readonly #themes: HTMLTemplateElement;
  readonly #choose: (facet: Facet, value: string) => void;

  constructor(
    container: HTMLElement,
    { themes, choose }: { themes: HTMLTemplateElement; choose: (facet: Facet, value: string) => void },
  ) {
    this.#container = container;
    this.#themes = themes;
    this.#choose = choose;
  }

  show({ values, chosen }: Facets): void {
    for (const facet of FACETS) {
      const group = this.#group(facet);
      group.show(values[facet], chosen[facet] ?? []);
    }
    const shown = FACETS.map((facet) => this.#group(facet)).filter(({ isOffered }) => isOffered);
    keepFocus(() => {
      placeChildren(
        this.#container,
        shown.map(({ element }) => element),
      );
    });
  }

  /** Forgets the order of values: other words are searched. */
  forget(): void {
    this.#groups.clear();
    this.#container.replaceChildren();
  }

  #group(facet: Facet): FacetGroup {
    const known = this.#groups.get(facet);
    if (known !== undefined) return known;
    const label = (value: string) => (facet === 'theme' ? themeName(this.#themes, value) : make('span', '', value));
    const choose = (value: string) => {
      this.#choose(facet, value);
    };
    const group = new FacetGroup(facet, { label, choose });
    this.#groups.set(facet, group);
    return group;
  }
}

class FacetGroup {
  readonly element: HTMLFieldSetElement;
  readonly #facet: Facet;
  readonly #label: (value: string) => Node;
  readonly #choose: (value: string) => void;
  readonly #list = make('div', 'facet-values');
  readonly #more = make('button', 'facet-more');
  readonly #boxes = new Map<string, FacetBox>();
  /** In the order they are shown in. */
  #values: readonly FacetValue[] = [];
  #chosen: readonly string[] = [];
  #isWhole = false;

  constructor(facet: Facet, { label, choose }: { label: (value: string) => Node; choose: (value: string) => void }) {
    this.#facet = facet;
    this.#label = label;
    this.#choose = choose;
    this.#more.type = 'button';
    this.#more.id = `filtre-${facet}-autres`;
    this.#more.addEventListener('click', () => {
      this.#showAll();
    });
    this.element = make('fieldset', 'facet', make('legend', '', FACET_NAMES[facet]), this.#list, this.#more);
  }

  /** One value to choose leaves nothing to choose. */
  get isOffered(): boolean {
    return this.#values.length > 1 || this.#chosen.length > 0;
  }

  show(values: readonly FacetValue[], chosen: readonly string[]): void {
    const places = new Map(this.#values.map(({ value }, index) => [value, index]));
    const place = ({ value }: FacetValue) => places.get(value) ?? places.size;
    // Those of before keep their places; new ones follow.
    this.#values = this.#sort(values).sort((a, b) => place(a) - place(b));
    this.#chosen = chosen;
    this.#place();
  }

  #sort(values: readonly FacetValue[]): FacetValue[] {
    return [...values].sort((a, b) =>
      this.#facet === 'annee'
        ? byName.compare(b.value, a.value)
        : b.count - a.count || byName.compare(a.value, b.value),
    );
  }

  #place(): void {
    const rest = this.#isWhole ? [] : this.#values.slice(SHOWN).filter(({ value }) => !this.#chosen.includes(value));
    // A button that shows a single value takes as much room as the value.
    const hidden = new Set(rest.length < 2 ? [] : rest);
    const boxes = this.#values.filter((value) => !hidden.has(value)).map((value) => this.#box(value));
    keepFocus(() => {
      placeChildren(
        this.#list,
        boxes.map(({ element }) => element),
      );
    });
    this.#more.hidden = hidden.size === 0;
    this.#more.textContent = `Afficher les ${String(hidden.size)} autres`;
  }

  #box({ value, count }: FacetValue): FacetBox {
    const box = this.#boxes.get(value) ?? this.#makeBox(value);
    this.#boxes.set(value, box);
    box.input.checked = this.#chosen.includes(value);
    box.count.textContent = String(count);
    return box;
  }

  #makeBox(value: string): FacetBox {
    const input = make('input', '');
    input.type = 'checkbox';
    input.id = `filtre-${this.#facet}-${value}`;
    input.addEventListener('change', () => {
      this.#choose(value);
    });
    const count = make('span', 'count', '');
    return { input, count, element: make('label', '', input, this.#label(value), ' ', count) };
  }

  #showAll(): void {
    const before = new Set(this.#list.children);
    this.#isWhole = true;
    this.#place();
    const first = [...this.#list.children].find((box) => !before.has(box));
    first?.querySelector('input')?.focus();
  }
}

interface FacetBox {
  element: HTMLElement;
  input: HTMLInputElement;
  count: HTMLElement;
}

/** Makes some elements the children of another one; those that are in place are not touched. */
function placeChildren(parent: HTMLElement, children: readonly HTMLElement[]): void {
  const wanted = new Set<Node>(children);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  for (const [index, child] of children.entries()) {
    if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null);
  }
}

/** An element that is moved loses the focus. */
function keepFocus(work: () => void): void {
  const { activeElement } = document;
  work();
  if (activeElement !== document.activeElement && activeElement instanceof HTMLElement && activeElement.isConnected) {
    activeElement.focus({ preventScroll: true });
  }
}
