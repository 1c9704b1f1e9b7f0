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
  readonly #list = make('div', 'facet-values');
  readonly #more = make('button', 'facet-more');
  readonly #boxes = new Map<string, FacetBox>();
  #isWhole = false;

  readonly #facet: Facet;
  readonly #label: (value: string) => Node;
  readonly #choose: (value: string) => void;

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
    const boxes = [...this.#boxes.values()];
    return boxes.length > 1 || boxes.some(({ input }) => input.checked);
  }

  show(values: readonly FacetValue[], chosen: readonly string[]): void {
    const known = [...this.#boxes.keys()];
    const rank = (value: string) => (known.indexOf(value) + known.length + 1) % (known.length + 1);
    const sorted = this.#sort(values);
    // Those of before keep their places; new ones follow.
    sorted.sort((a, b) => rank(a.value) - rank(b.value));
    const boxes = sorted.map(({ value, count }) => {
      const box = this.#boxes.get(value) ?? this.#makeBox(value);
      box.input.checked = chosen.includes(value);
      box.count.textContent = String(count);
      return [value, box] as const;
    });
    this.#boxes.clear();
    for (const [value, box] of boxes) this.#boxes.set(value, box);
    keepFocus(() => {
      placeChildren(
        this.#list,
        boxes.map(([, { element }]) => element),
      );
    });
    this.#hideRest();
  }

  #sort(values: readonly FacetValue[]): FacetValue[] {
    return [...values].sort((a, b) =>
      this.#facet === 'annee'
        ? byName.compare(b.value, a.value)
        : b.count - a.count || byName.compare(a.value, b.value),
    );
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

  #hideRest(): void {
    const boxes = [...this.#boxes.values()];
    const rest = this.#isWhole ? [] : boxes.slice(SHOWN).filter(({ input }) => !input.checked);
    // A button that shows a single value takes as much room as the value.
    const hidden = new Set(rest.length < 2 ? [] : rest);
    for (const box of boxes) box.element.hidden = hidden.has(box);
    this.#more.hidden = hidden.size === 0;
    this.#more.textContent = `Afficher les ${String(hidden.size)} autres`;
  }

  #showAll(): void {
    const first = [...this.#boxes.values()].find(({ element }) => element.hidden);
    this.#isWhole = true;
    this.#hideRest();
    first?.input.focus();
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
