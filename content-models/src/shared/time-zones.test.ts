import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockAt, instantAt, TIME_ZONES, withOffset } from './time-zones.ts';

describe('an hour of a place', () => {
  it.each([
    ['2025-03-10', '09:00', 'Europe/Paris', '2025-03-10T09:00:00+01:00'],
    ['2025-07-01', '09:30', 'Europe/Paris', '2025-07-01T09:30:00+02:00'],
    ['2025-07-01', '09:00', 'Indian/Reunion', '2025-07-01T09:00:00+04:00'],
    ['2025-07-01', '09:00', 'Pacific/Marquesas', '2025-07-01T09:00:00-09:30'],
    ['2025-01-10', '09:00', 'Pacific/Noumea', '2025-01-10T09:00:00+11:00'],
    // Its clocks change three weeks before those of Paris.
    ['2025-03-20', '09:00', 'America/Miquelon', '2025-03-20T09:00:00-02:00'],
    ['2025-01-10', '09:00', 'America/Miquelon', '2025-01-10T09:00:00-03:00'],
  ] as const)('on %s at %s in %s is %s', (day, time, zone, expected) => {
    expect(withOffset(day, time, zone)).toBe(expected);
  });

  it('changes with the clocks, at the hour when they do', () => {
    const inParis = (day: string, time: string) => withOffset(day, time, 'Europe/Paris');
    expect(inParis('2025-03-30', '01:59')).toBe('2025-03-30T01:59:00+01:00');
    expect(inParis('2025-03-30', '03:00')).toBe('2025-03-30T03:00:00+02:00');
    expect(inParis('2025-10-26', '01:59')).toBe('2025-10-26T01:59:00+02:00');
    expect(inParis('2025-10-26', '03:00')).toBe('2025-10-26T03:00:00+01:00');
  });

  it('is the hour that its clocks show at that instant, in every zone', () => {
    const minute = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(minute, fc.constantFrom(...TIME_ZONES), (date, zone) => {
        const { day, time } = clockAt(date, zone);
        expect(clockAt(instantAt(day, time, zone), zone)).toEqual({ day, time });
      }),
    );
  });
});
