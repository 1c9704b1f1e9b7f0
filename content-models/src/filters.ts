import {
  AI_PROJECT_DOMAIN_LABELS,
  AI_PROJECT_KIND_LABELS,
  AI_PROJECT_STAGE_LABELS,
  AI_RESOURCE_AUDIENCE_LABELS,
  AI_RESOURCE_COST_LABELS,
  AI_RESOURCE_DURATION_LABELS,
  AI_RESOURCE_KIND_LABELS,
} from './labels/ai.ts';
import { slugify } from './french/slugify.ts';
import type { Facet } from './types/content-type.ts';
import type { Organization } from './types/organization.ts';
import { typeOf, type PublishedDocument } from './types/index.ts';
import { PUBLISHED_COLLECTIONS, type PublishedCollection } from './types/slugs.ts';

/** One value by which documents are filtered, with a page of its own. */
export interface FilterValue {
  facet: Facet;
  label: string;
  /** Part of its address. It follows from the label: a test holds them, which must not die. */
  slug: string;
}

/** Most values that one page combines. */
export const MOST_FILTERS = 2;

/** How populations are told apart, from the smallest: up to how many inhabitants. */
const SIZES = [
  [10_000, 'Moins de 10 000 habitants'],
  [50_000, 'De 10 000 à 50 000 habitants'],
  [200_000, 'De 50 000 à 200 000 habitants'],
  [Infinity, 'Plus de 200 000 habitants'],
] as const;

/** What each facet is called, and its values in the order in which they are offered; null for those that content names. */
export const FACETS: Readonly<Record<Facet, { title: string; labels: Readonly<Record<string, string>> | null }>> = {
  kind: { title: 'Nature', labels: AI_RESOURCE_KIND_LABELS },
  audiences: { title: 'Public', labels: AI_RESOURCE_AUDIENCE_LABELS },
  duration: { title: 'Durée', labels: AI_RESOURCE_DURATION_LABELS },
  cost: { title: 'Prix', labels: AI_RESOURCE_COST_LABELS },
  size: { title: 'Taille', labels: Object.fromEntries(SIZES.map(([, label]) => [label, label])) },
  region: { title: 'Région', labels: null },
  domains: { title: 'Domaine', labels: AI_PROJECT_DOMAIN_LABELS },
  stage: { title: 'Étape', labels: AI_PROJECT_STAGE_LABELS },
  kinds: { title: 'Nature de l’IA', labels: AI_PROJECT_KIND_LABELS },
};

/** Collections whose documents are filtered. */
export const FILTERED_COLLECTIONS = PUBLISHED_COLLECTIONS.filter(
  (collection) => typeOf(collection).filters !== undefined,
);

/** The authority in charge of a document, as far as filters look at it. */
export type FilteredAuthority = Pick<Organization, 'population' | 'region'>;

/** What a document is found by, in the order of the facets of its type. */
export function filterValuesOf(document: PublishedDocument, authority: FilteredAuthority | undefined): FilterValue[] {
  const facets = typeOf(document.collection).filters?.by ?? [];
  return facets.flatMap((facet) => labelsOf(facet, document, authority).map((label) => valueOf(facet, label)));
}

/** Address of the page of some values of a type: that of its list without any. */
export function filterAddress(collection: PublishedCollection, slugs: readonly string[], whole: string): string {
  const { folder = whole } = typeOf(collection).filters ?? {};
  return slugs.length === 0 ? whole : `${folder}${slugs.join('/')}/`;
}

/** Every value that a facet has, whatever the content. */
export function knownFilterValues(collection: PublishedCollection): FilterValue[] {
  const facets = typeOf(collection).filters?.by ?? [];
  return facets.flatMap((facet) => Object.values(FACETS[facet].labels ?? {}).map((label) => valueOf(facet, label)));
}

function valueOf(facet: Facet, label: string): FilterValue {
  return { facet, label, slug: slugify(label) };
}

function labelsOf(facet: Facet, document: PublishedDocument, authority: FilteredAuthority | undefined): string[] {
  if (facet === 'region') return authority?.region == null ? [] : [authority.region];
  if (facet === 'size') return authority?.population == null ? [] : [sizeOf(authority.population)];
  const { labels } = FACETS[facet];
  // A type is filtered by fields of its own.
  const held = new Map<string, unknown>(Object.entries(document)).get(facet);
  const keys: readonly unknown[] = Array.isArray(held) ? held : [held];
  return keys.flatMap((key) => (typeof key === 'string' && labels?.[key] !== undefined ? [labels[key]] : []));
}

function sizeOf(population: number): string {
  return SIZES.find(([most]) => population < most)?.[1] ?? '';
}

/** The sets of values, of one facet each, that keep at least one of some documents: no more than {@link MOST_FILTERS} together. */
export function filterCombinations(documents: readonly (readonly FilterValue[])[]): string[][] {
  const found = new Map<string, string[]>();
  for (const values of documents) {
    for (const [index, { slug, facet }] of values.entries()) {
      found.set(slug, [slug]);
      for (const other of values.slice(index + 1)) {
        if (other.facet !== facet) found.set(`${slug}/${other.slug}`, [slug, other.slug]);
      }
    }
  }
  return [...found.values()];
}

/** Whether a document has all of some values. */
export function passesFilters(values: readonly FilterValue[], slugs: readonly string[]): boolean {
  return slugs.every((slug) => values.some((value) => value.slug === slug));
}

/** A value as a page offers it: what choosing it, or leaving it, leads to. */
export interface OfferedFilter {
  label: string;
  /** Those of the page that it leads to. */
  slugs: readonly string[];
  /** Documents that are there. */
  count: number;
  isChosen: boolean;
}

/**
 * The ways on from a page: in each facet the values that lead to documents. One that is chosen leads back; beside it
 * stand those that would take its place.
 */
export function offeredFilters(
  collection: PublishedCollection,
  documents: readonly (readonly FilterValue[])[],
  chosen: readonly string[],
): { title: string; filters: OfferedFilter[] }[] {
  const facets = typeOf(collection).filters?.by ?? [];
  const values = valuesIn(collection, documents);
  const rankOf = (slug: string) => values.findIndex((value) => value.slug === slug);
  const count = (slugs: readonly string[]) => documents.filter((document) => passesFilters(document, slugs)).length;
  const offer = ({ facet, label, slug }: FilterValue): OfferedFilter[] => {
    const isChosen = chosen.includes(slug);
    const others = chosen.filter((one) => values.find((value) => value.slug === one)?.facet !== facet);
    const slugs = isChosen ? others : [...others, slug].sort((a, b) => rankOf(a) - rankOf(b));
    const kept = count(slugs);
    return kept === 0 || slugs.length > MOST_FILTERS
      ? []
      : [{ label, slugs, count: isChosen ? count(chosen) : kept, isChosen }];
  };
  return facets
    .map((facet) => ({
      title: FACETS[facet].title,
      filters: values.filter((value) => value.facet === facet).flatMap(offer),
    }))
    .filter(({ filters }) => filters.length > 0);
}

/** The values that documents have, in the order in which they are offered. */
function valuesIn(collection: PublishedCollection, documents: readonly (readonly FilterValue[])[]): FilterValue[] {
  const held = new Map(documents.flat().map((value) => [value.slug, value]));
  const known = knownFilterValues(collection).filter(({ slug }) => held.has(slug));
  const named = [...held.values()].filter(({ facet }) => FACETS[facet].labels === null);
  const facets = typeOf(collection).filters?.by ?? [];
  const rank = ({ facet }: FilterValue) => facets.indexOf(facet);
  return [...known, ...named.sort((a, b) => a.label.localeCompare(b.label, 'fr'))].sort((a, b) => rank(a) - rank(b));
}
