import type { FilterCounts, Hit } from './pagefind.ts';

/** Titles of groups, in the order they are shown. */
const GROUPS: Record<string, string> = {
  Manifeste: 'Manifestes',
  Engagement: 'Engagements',
  Communiqué: 'Communiqués',
  'Dossier de presse': 'Dossiers de presse',
  Événement: 'Événements',
  Replay: 'Replays',
  Territoire: 'Territoires',
  Concertation: 'Concertations',
  'Projet d’IA': 'Projets d’IA',
  Label: 'Labels',
  'Territoir’Prod': 'Territoir’Prod',
  Page: 'Pages',
  Personne: 'Personnes',
};
const ORDER = Object.keys(GROUPS);

export interface HitGroup {
  type: string;
  title: string;
  hits: Hit[];
}

/** Hits by type; within a type they keep the index's order, best first. */
export function groupHits(hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const type = hit.meta.type ?? 'Page';
    groups.set(type, [...(groups.get(type) ?? []), hit]);
  }
  return [...groups]
    .map(([type, ofType]) => ({ type, title: groupTitle(type), hits: ofType }))
    .sort((a, b) => rank(a.type) - rank(b.type));
}

export function groupTitle(type: string): string {
  return GROUPS[type] ?? type;
}

/** Values of a filter that lead somewhere, with their counts: types in our order, the others as `compare` says. */
export function filterValues(
  counts: FilterCounts[string] | undefined,
  compare: (a: string, b: string) => number,
): { value: string; count: number }[] {
  return Object.entries(counts ?? {})
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => compare(a.value, b.value));
}

export function compareTypes(a: string, b: string): number {
  return rank(a) - rank(b);
}

export function compareYears(a: string, b: string): number {
  return Number(b) - Number(a);
}

function rank(type: string): number {
  const index = ORDER.indexOf(type);
  return index === -1 ? ORDER.length : index;
}
