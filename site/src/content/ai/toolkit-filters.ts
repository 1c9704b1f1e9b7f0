import {
  AI_RESOURCE_AUDIENCE_LABELS,
  AI_RESOURCE_COST_LABELS,
  AI_RESOURCE_DURATION_LABELS,
  AI_RESOURCE_KIND_LABELS,
  SECTIONS,
  slugify,
  type AiResource,
} from 'content-models';

/** What the filters look at in a card. */
export type Filtered = Pick<AiResource, 'kind' | 'audiences' | 'duration' | 'cost'>;

/** One value by which the cards of the toolkit are narrowed, with a page of its own. */
export interface ToolkitFilter {
  facet: Facet;
  value: string;
  label: string;
  /** Last part of its address. It follows from the label: a test holds the addresses, which must not die. */
  slug: string;
  address: string;
}

/** The ways to look at the toolkit, in the order in which they are offered. */
const FACETS = {
  kind: { title: 'Nature', labels: AI_RESOURCE_KIND_LABELS },
  audience: { title: 'Public', labels: AI_RESOURCE_AUDIENCE_LABELS },
  duration: { title: 'Durée', labels: AI_RESOURCE_DURATION_LABELS },
  cost: { title: 'Prix', labels: AI_RESOURCE_COST_LABELS },
} as const;
type Facet = keyof typeof FACETS;
const FACET_KEYS = Object.keys(FACETS) as Facet[];

/** Every filter there may be. Each always has its page; the toolkit leads to those that keep a card. */
export const TOOLKIT_FILTERS: readonly ToolkitFilter[] = FACET_KEYS.flatMap((facet) =>
  Object.entries(FACETS[facet].labels).map(([value, label]) => {
    const slug = slugify(label);
    return { facet, value, label, slug, address: `${SECTIONS.toolkit.address}${slug}/` };
  }),
);

/** The filter whose page has this last part, or null. */
export function filterAt(slug: string): ToolkitFilter | null {
  return TOOLKIT_FILTERS.find((filter) => filter.slug === slug) ?? null;
}

/** Whether a card passes a filter; every card does without one. */
export function passes(resource: Filtered, filter: ToolkitFilter | null): boolean {
  return filter === null || valuesOf(resource, filter.facet).includes(filter.value);
}

/** The filters that lead somewhere, by facet, with how many cards each keeps. */
export function offeredFilters(resources: readonly Filtered[]): {
  title: string;
  filters: (ToolkitFilter & { count: number })[];
}[] {
  const counted = TOOLKIT_FILTERS.map((filter) => ({
    ...filter,
    count: resources.filter((resource) => passes(resource, filter)).length,
  })).filter(({ count }) => count > 0);
  return FACET_KEYS.map((facet) => ({
    title: FACETS[facet].title,
    filters: counted.filter((filter) => filter.facet === facet),
  })).filter(({ filters }) => filters.length > 0);
}

function valuesOf({ kind, audiences, duration, cost }: Filtered, facet: Facet): readonly (string | null)[] {
  switch (facet) {
    case 'kind':
      return [kind];
    case 'audience':
      return audiences;
    case 'duration':
      return [duration];
    case 'cost':
      return [cost];
    default:
      return facet satisfies never;
  }
}
