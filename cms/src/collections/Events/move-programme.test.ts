import { describe, expect, it } from 'vitest';
import { movedWith, type EventDays } from './move-programme.ts';

const at = (day: string) => `${day}T12:00:00.000Z`;

/** A meeting of two days, before the clocks change, with a session a day. */
const before: EventDays = {
  startsOn: at('2026-03-25'),
  endsOn: at('2026-03-26'),
  programme: [
    { id: 'a', day: at('2026-03-25') },
    { id: 'b', day: at('2026-03-26') },
  ],
};

/** The days that the event and its sessions have in the end. */
function saved(change: EventDays): string[] {
  const after = { ...before, ...change };
  const moved = { ...after, ...movedWith(before, after) };
  return [moved.startsOn, moved.endsOn, ...(moved.programme ?? []).map(({ day }) => day)].map((day) =>
    String(day).slice(0, 10),
  );
}

describe('sessions, when their event changes days,', () => {
  it('move by as many days, though the clocks have changed', () => {
    expect(saved({ startsOn: at('2026-04-01'), endsOn: at('2026-04-02') })).toEqual([
      '2026-04-01',
      '2026-04-02',
      '2026-04-01',
      '2026-04-02',
    ]);
  });

  it('move to another year, with a last day that was left where it was', () => {
    const moved = ['2027-03-24', '2027-03-25', '2027-03-24', '2027-03-25'];
    expect(saved({ startsOn: at('2027-03-24') })).toEqual(moved);
    expect(saved({ startsOn: at('2027-03-24'), endsOn: at('2027-03-25') })).toEqual(moved);
    expect(saved({ startsOn: at('2025-03-24') }).slice(0, 2)).toEqual(['2025-03-24', '2025-03-25']);
  });

  it('move by a day where both days do', () => {
    expect(saved({ startsOn: at('2026-03-26'), endsOn: at('2026-03-27') }).slice(2)).toEqual([
      '2026-03-26',
      '2026-03-27',
    ]);
  });

  it('stay where they are when the event is longer or shorter at one end', () => {
    expect(saved({ startsOn: at('2026-03-24') })).toEqual(['2026-03-24', '2026-03-26', '2026-03-25', '2026-03-26']);
    expect(saved({ endsOn: at('2026-03-27') }).slice(2)).toEqual(['2026-03-25', '2026-03-26']);
    expect(saved({ startsOn: at('2026-03-26') }).slice(2)).toEqual(['2026-03-25', '2026-03-26']);
  });

  it('stay on the day that they were given meanwhile, as do new ones', () => {
    const programme = [
      { id: 'a', day: at('2026-04-03') },
      { id: 'b', day: at('2026-03-26') },
      { id: 'c', day: at('2026-04-02') },
    ];
    expect(saved({ startsOn: at('2026-04-01'), endsOn: at('2026-04-03'), programme }).slice(2)).toEqual([
      '2026-04-03',
      '2026-04-02',
      '2026-04-02',
    ]);
  });

  it('of a copy, which has no days, begin with the first that it is given', () => {
    const copy = { programme: before.programme ?? [] };
    const days = (startsOn: string, endsOn: string | null) =>
      movedWith(copy, { ...copy, startsOn: at(startsOn), endsOn: endsOn === null ? null : at(endsOn) });
    const programme = [
      { id: 'a', day: at('2027-04-01') },
      { id: 'b', day: at('2027-04-02') },
    ];
    expect(days('2027-04-01', null)).toEqual({ programme });
    expect(days('2027-04-01', '2027-04-02')).toEqual({ programme });
    // The days of an event that were written after its sessions.
    expect(days('2026-03-24', '2026-03-26')).toEqual({});
  });

  it('are left alone where days are missing', () => {
    expect(movedWith({}, before)).toEqual({});
    expect(movedWith(before, { ...before, startsOn: null })).toEqual({});
  });
});
