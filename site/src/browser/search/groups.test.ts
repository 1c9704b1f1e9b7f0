import { describe, expect, it } from 'vitest';
import { compareTypes, compareYears, filterValues, groupHits } from './groups.ts';

const hit = (url: string, type: string) => ({ url, excerpt: '', meta: { type }, filters: {} });

describe('groups of results', () => {
  it('stand in a fixed order and keep the best hit first', () => {
    const groups = groupHits([hit('/a/', 'Événement'), hit('/b/', 'Manifeste'), hit('/c/', 'Événement')]);
    expect(groups.map(({ title, hits }) => [title, hits.map(({ url }) => url)])).toEqual([
      ['Manifestes', ['/b/']],
      ['Événements', ['/a/', '/c/']],
    ]);
  });

  it('offer only filters that leave something, years newest first', () => {
    expect(filterValues({ '2021': 2, '2023': 1, '2020': 0 }, compareYears)).toEqual([
      { value: '2023', count: 1 },
      { value: '2021', count: 2 },
    ]);
    expect(filterValues({ Personne: 1, Communiqué: 1 }, compareTypes).map(({ value }) => value)).toEqual([
      'Communiqué',
      'Personne',
    ]);
    expect(filterValues(undefined, compareYears)).toEqual([]);
  });
});
