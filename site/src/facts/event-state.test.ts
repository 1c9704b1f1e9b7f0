import { describe, expect, it } from 'vitest';
import { stateOf } from './event-state.ts';

const forum = { status: 'confirmed', startsOn: '2025-03-10', endsOn: '2025-03-11' } as const;

describe('stateOf', () => {
  it('is upcoming the day before, ongoing on its first and last days, past the day after', () => {
    expect(['2025-03-09', '2025-03-10', '2025-03-11', '2025-03-12'].map((today) => stateOf(forum, today))).toEqual([
      'upcoming',
      'ongoing',
      'ongoing',
      'past',
    ]);
  });

  it('stays cancelled or postponed whatever the day', () => {
    expect(stateOf({ ...forum, status: 'cancelled' }, '2025-03-10')).toBe('cancelled');
    expect(stateOf({ ...forum, status: 'postponed' }, '2026-01-01')).toBe('postponed');
  });
});
