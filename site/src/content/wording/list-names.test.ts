import { describe, expect, it } from 'vitest';
import { listLabel, ofPeriod, periodFromSlugs } from './list-names.ts';

describe('lists', () => {
  it('by date are read from years and months, and from nothing else', () => {
    expect(periodFromSlugs('2025')).toBe('2025');
    expect(periodFromSlugs('2025', '11')).toBe('2025-11');
    expect(periodFromSlugs('2025', '13')).toBeNull();
    expect(periodFromSlugs('forum-2025')).toBeNull();
    expect(periodFromSlugs('forum', '11')).toBeNull();
  });

  it('by date are named as French does', () => {
    expect(['2025', '2025-11', '2025-04', '2025-08', '2025-10'].map(ofPeriod)).toEqual([
      'de 2025',
      'de novembre 2025',
      'd’avril 2025',
      'd’août 2025',
      'd’octobre 2025',
    ]);
  });

  it('stand beside initials under a short name', () => {
    expect(['2025', '2025-08', 'd', '0'].map(listLabel)).toEqual(['2025', 'Août', 'D', '0–9']);
  });
});
