import {
  COMMITMENT_STATE_LABELS,
  COMMITMENT_STATES,
  SECTIONS,
  slugify,
  THEME_KEYS,
  THEMES,
  type CommitmentState,
  type Theme,
} from 'content-models';

/** What the filters look at in a commitment. */
export interface Followed {
  state: CommitmentState;
  themes: readonly Theme[];
}

/** One value by which the commitments are narrowed, with a page of its own. */
export type FollowUpFilter = { label: string; slug: string; address: string } & (
  { facet: 'state'; value: CommitmentState } | { facet: 'theme'; value: Theme }
);

/** Every filter there may be: each always has its page. Last parts follow from labels: a test holds them, they must not die. */
export const FOLLOW_UP_FILTERS: readonly FollowUpFilter[] = [
  ...COMMITMENT_STATES.map((value) => ({ facet: 'state' as const, value, ...placeOf(COMMITMENT_STATE_LABELS[value]) })),
  ...THEME_KEYS.map((value) => ({ facet: 'theme' as const, value, ...placeOf(THEMES[value].label, value) })),
];

function placeOf(label: string, slug = slugify(label)) {
  return { label, slug, address: `${SECTIONS['follow-up'].address}${slug}/` };
}

/** The filter whose page has this last part, or null. */
export function filterAt(slug: string): FollowUpFilter | null {
  return FOLLOW_UP_FILTERS.find((filter) => filter.slug === slug) ?? null;
}

/** Whether a commitment passes a filter; every one does without a filter. */
export function passes({ state, themes }: Followed, filter: FollowUpFilter | null): boolean {
  if (filter === null) return true;
  return filter.facet === 'state' ? filter.value === state : themes.includes(filter.value);
}

/** The filters of a facet with how many commitments each keeps: every state, the themes that lead somewhere. */
export function countedFilters(
  commitments: readonly Followed[],
  facet: FollowUpFilter['facet'],
): (FollowUpFilter & { count: number })[] {
  return FOLLOW_UP_FILTERS.filter((filter) => filter.facet === facet)
    .map((filter) => ({ ...filter, count: commitments.filter((one) => passes(one, filter)).length }))
    .filter(({ count }) => facet === 'state' || count > 0);
}
