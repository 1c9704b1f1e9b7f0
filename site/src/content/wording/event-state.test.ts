import { SAMPLES } from 'content-models/samples';
import { describe, expect, it } from 'vitest';
import { stateOf } from './event-state.ts';

const forum = SAMPLES.event({ status: 'confirmed', startsOn: '2025-03-10', endsOn: '2025-03-11' });

describe('stateOf', () => {
  it('is upcoming the day before, ongoing on its first and last days, past the day after', () => {
    expect(['2025-03-09', '2025-03-10', '2025-03-11', '2025-03-12'].map((today) => stateOf(forum, today))).toEqual([
      'upcoming',
      'ongoing',
      'ongoing',
      'past',
    ]);
  });

  it('is past only when it is over at its place, which may be the day after in Paris', () => {
    const evening = { ...forum, endsOn: '2025-03-10', startTime: '14:00', endTime: '18:00' };
    const inTahiti = { ...evening, timeZone: 'Pacific/Tahiti' } as const;
    expect(['2025-03-10', '2025-03-11', '2025-03-12'].map((today) => stateOf(inTahiti, today))).toEqual([
      'upcoming',
      'ongoing',
      'past',
    ]);
    const inNoumea = { ...evening, startTime: '08:00', timeZone: 'Pacific/Noumea' } as const;
    expect(['2025-03-09', '2025-03-10', '2025-03-11'].map((today) => stateOf(inNoumea, today))).toEqual([
      'ongoing',
      'ongoing',
      'past',
    ]);
  });

  it('is not past at midnight when it goes on after it', () => {
    const evening = { ...forum, endsOn: '2025-03-10', startTime: '20:00', endTime: '01:00' };
    const days = ['2025-03-10', '2025-03-11', '2025-03-12'];
    expect(days.map((today) => stateOf(evening, today))).toEqual(['ongoing', 'ongoing', 'past']);
    const untilMidnight = { ...evening, endTime: '00:00' };
    expect(days.map((today) => stateOf(untilMidnight, today))).toEqual(['ongoing', 'past', 'past']);
  });

  it('stays cancelled or postponed whatever the day', () => {
    expect(stateOf({ ...forum, status: 'cancelled' }, '2025-03-10')).toBe('cancelled');
    expect(stateOf({ ...forum, status: 'postponed' }, '2026-01-01')).toBe('postponed');
  });
});
