import { FACETS, type Facet, type FacetValue, type Question } from '../answer.ts';
import { foldLabel } from '../french/fold.ts';
import { yearOfDay, type FacetColumns } from '../format/pages.ts';
import type { SiteIndex } from './site-index.ts';

/** Facets that every search knows of every page; the others are loaded when they are needed. */
const ALWAYS_KNOWN: ReadonlySet<Facet> = new Set(['type', 'annee']);

/** Values of a page for a facet. @param page over all segments */
type ValuesOf = (page: number, facet: Facet) => readonly string[];

/** Chooses pages by facets, and counts what each value would leave, the other facets kept. */
export class FacetChoice {
  readonly #index: SiteIndex;
  readonly #chosen: Question['chosen'];
  readonly #wanted: readonly { facet: Facet; values: ReadonlySet<string> }[];

  constructor(index: SiteIndex, chosen: Question['chosen']) {
    this.#index = index;
    this.#chosen = chosen;
    this.#wanted = FACETS.flatMap((facet) => {
      const values = chosen[facet] ?? [];
      return values.length === 0 ? [] : [{ facet, values: new Set(values.map(foldLabel)) }];
    });
  }

  /** The pages that are as chosen. */
  async take<Page extends { page: number }>(pages: readonly Page[]): Promise<Page[]> {
    if (this.#wanted.length === 0) return [...pages];
    const valuesOf = await this.#load(this.#wanted.some(({ facet }) => !ALWAYS_KNOWN.has(facet)));
    return pages.filter(({ page }) => this.#against(page, valuesOf).length === 0);
  }

  /** By number of pages, then by name; years the latest first. What is chosen is there in any case. */
  async count(pages: readonly { page: number }[]): Promise<Record<Facet, FacetValue[]>> {
    const valuesOf = await this.#load(true);
    const counts = new Map<Facet, Map<string, number>>(FACETS.map((facet) => [facet, new Map<string, number>()]));
    for (const { page } of pages) {
      const against = this.#against(page, valuesOf);
      if (against.length > 1) continue;
      // A page that one facet alone keeps out would come with another value of that facet.
      for (const facet of against.length === 0 ? FACETS : against) {
        const ofFacet = counts.get(facet);
        for (const value of valuesOf(page, facet)) ofFacet?.set(value, (ofFacet.get(value) ?? 0) + 1);
      }
    }
    const sorted = FACETS.map((facet) => [facet, this.#sort(facet, counts.get(facet) ?? new Map())] as const);
    return Object.fromEntries(sorted) as Record<Facet, FacetValue[]>;
  }

  /** Facets whose choice keeps a page out. */
  #against(page: number, valuesOf: ValuesOf): Facet[] {
    return this.#wanted
      .filter(({ facet, values }) => !valuesOf(page, facet).some((value) => values.has(foldLabel(value))))
      .map(({ facet }) => facet);
  }

  #sort(facet: Facet, counts: ReadonlyMap<string, number>): FacetValue[] {
    const present = new Set([...counts.keys()].map(foldLabel));
    const missing = (this.#chosen[facet] ?? []).filter((value) => !present.has(foldLabel(value)));
    const values = [...counts, ...missing.map((value) => [value, 0] as const)].map(([value, count]) => ({
      value,
      count,
    }));
    return facet === 'annee'
      ? values.sort((a, b) => Number(b.value) - Number(a.value))
      : values.sort((a, b) => b.count - a.count || byName.compare(a.value, b.value));
  }

  async #load(isWhole: boolean): Promise<ValuesOf> {
    const index = this.#index;
    const loaded = new Map<object, FacetColumns>();
    if (isWhole) {
      const each = await Promise.all(index.parts.map(({ segment }) => segment.facets()));
      for (const [number, { segment }] of index.parts.entries()) {
        const columns = each[number];
        if (columns !== undefined) loaded.set(segment, columns);
      }
    }
    return (page, facet) => {
      const { types, type, day } = index.facts;
      if (facet === 'type') return [types[type[page] ?? 0] ?? ''];
      if (facet === 'annee') {
        const year = yearOfDay(day[page] ?? 0);
        return year === null ? [] : [String(year)];
      }
      const { segment, own } = index.locate(page);
      const { values = [], pages = [] } = loaded.get(segment)?.[facet] ?? {};
      return (pages[own] ?? []).map((number) => values[number] ?? '');
    };
  }
}

const byName = new Intl.Collator('fr');
