import { describe, expect, it } from 'vitest';
import { countedFilters, filterAt, FOLLOW_UP_FILTERS, passes, type Followed } from './follow-up-filters.ts';

const COMMITMENTS: readonly Followed[] = [
  { state: 'kept', themes: ['data'] },
  { state: 'unknown', themes: ['data', 'cybersecurite'] },
];

describe('the filters of the commitments', () => {
  it('have addresses that never change', () => {
    expect(FOLLOW_UP_FILTERS.map(({ address }) => address)).toEqual([
      '/manifestes/suivi/engage/',
      '/manifestes/suivi/en-cours/',
      '/manifestes/suivi/tenu/',
      '/manifestes/suivi/abandonne/',
      '/manifestes/suivi/sans-suite-connue/',
      '/manifestes/suivi/relation-aux-usagers/',
      '/manifestes/suivi/data/',
      '/manifestes/suivi/inclusion-numerique/',
      '/manifestes/suivi/numerique-responsable/',
      '/manifestes/suivi/participation-citoyenne/',
      '/manifestes/suivi/cybersecurite/',
      '/manifestes/suivi/transformation-des-metiers/',
      '/manifestes/suivi/intelligence-artificielle/',
    ]);
    expect(filterAt('en-cours')?.label).toBe('En cours');
    expect(filterAt('autre')).toBeNull();
  });

  it('keep the commitments of a state, or of a theme; all of them without a filter', () => {
    const kept = (slug: string) => COMMITMENTS.filter((one) => passes(one, filterAt(slug)));
    expect(kept('tenu')).toEqual([COMMITMENTS[0]]);
    expect(kept('cybersecurite')).toEqual([COMMITMENTS[1]]);
    expect(COMMITMENTS.filter((one) => passes(one, null))).toEqual(COMMITMENTS);
  });

  it('count every state, and the themes that lead somewhere', () => {
    const counts = (facet: 'state' | 'theme') =>
      countedFilters(COMMITMENTS, facet).map(({ label, count }) => [label, count]);
    expect(counts('state')).toEqual([
      ['Engagé', 0],
      ['En cours', 0],
      ['Tenu', 1],
      ['Abandonné', 0],
      ['Sans suite connue', 1],
    ]);
    expect(counts('theme')).toEqual([
      ['Data', 2],
      ['Cybersécurité', 1],
    ]);
  });
});
