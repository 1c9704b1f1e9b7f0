import { FACETS, type Facet, type FacetValue, type Question } from '../answer.ts';
import { fold } from '../french/fold.ts';
import { yearOfDay, type ListedFacet } from '../format/pages.ts';
import type { SiteIndex } from './site-index.ts';

/** Values of a page for a facet. @param page over all segments */
export function valuesOf(index: SiteIndex, page: number, facet: Facet): readonly string[] {
  const { segment, own } = index.locate(page);
  const { columns } = segment;
  if (facet === 'type') return [columns.types[columns.type[own] ?? 0] ?? ''];
  if (facet === 'annee') {
    const year = yearOfDay(columns.day[own] ?? 0);
    return year === null ? [] : [String(year)];
  }
  const { values, pages } = columns.facets[facet satisfies ListedFacet];
  return (pages[own] ?? []).map((number) => values[number] ?? '');
}

/** Chooses pages by facets, and counts what each value would leave, the other facets kept. */
export class FacetChoice {
  readonly #chosen: readonly { facet: Facet; wanted: ReadonlySet<string> }[];
  readonly #index: SiteIndex;
  readonly #counts = new Map<Facet, Map<string, number>>(FACETS.map((facet) => [facet, new Map()]));

  constructor(index: SiteIndex, chosen: Question['chosen']) {
    this.#index = index;
    this.#chosen = FACETS.flatMap((facet) => {
      const wanted = chosen[facet] ?? [];
      return wanted.length === 0 ? [] : [{ facet, wanted: new Set(wanted.map(fold)) }];
    });
  }

  /** Whether a page is as chosen. It is counted meanwhile. */
  takes(page: number): boolean {
    const against = this.#chosen.filter(
      ({ facet, wanted }) => !valuesOf(this.#index, page, facet).some((value) => wanted.has(fold(value))),
    );
    const [only] = against;
    if (against.length > 1) return false;
    for (const facet of only === undefined ? FACETS : [only.facet]) {
      const counts = this.#counts.get(facet);
      for (const value of valuesOf(this.#index, page, facet)) counts?.set(value, (counts.get(value) ?? 0) + 1);
    }
    return only === undefined;
  }

  /** By number of pages, then by name; years the latest first. What is chosen is there in any case. */
  counts(chosen: Question['chosen']): Record<Facet, FacetValue[]> {
    const entries = FACETS.map((facet) => {
      const counts = this.#counts.get(facet) ?? new Map<string, number>();
      const present = new Set([...counts.keys()].map(fold));
      for (const value of chosen[facet] ?? []) if (!present.has(fold(value))) counts.set(value, 0);
      const values = [...counts].map(([value, count]) => ({ value, count }));
      const compare =
        facet === 'annee'
          ? (a: FacetValue, b: FacetValue) => Number(b.value) - Number(a.value)
          : (a: FacetValue, b: FacetValue) => b.count - a.count || a.value.localeCompare(b.value, 'fr');
      return [facet, values.sort(compare)] as const;
    });
    return Object.fromEntries(entries) as Record<Facet, FacetValue[]>;
  }
}
