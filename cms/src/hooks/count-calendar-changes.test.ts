import { describe, expect, it } from 'vitest';
import { calendarAfter, type CalendarFields } from './count-calendar-changes.ts';

const now = new Date('2026-02-01T10:00:00.000Z');
const event: CalendarFields = {
  startsOn: '2026-03-10T12:00:00.000Z',
  endsOn: '2026-03-11T12:00:00.000Z',
  startTime: '09:00',
  endTime: null,
  status: 'confirmed',
  venue: 'Palais du Pharo',
  city: 'Marseille',
  region: null,
  calendar: { sequence: 2, changedAt: '2026-01-01T10:00:00.000Z' },
};
const after = (changes: CalendarFields) => calendarAfter(event, { next: { ...event, ...changes }, now });

describe('the count of changes for calendars', () => {
  it.each([
    { startsOn: '2026-03-09T12:00:00.000Z' },
    { endsOn: '2026-03-12T12:00:00.000Z' },
    { startTime: '09:30' },
    { endTime: '17:00' },
    { status: 'cancelled' },
    { venue: 'Friche la Belle de Mai' },
    { city: null },
    { region: 'Provence-Alpes-Côte d’Azur' },
  ])('rises with %o', (change) => {
    expect(after(change)).toEqual({ sequence: 3, changedAt: now.toISOString() });
  });

  it.each([
    {},
    // The same day, and the same words, otherwise stored.
    { startsOn: '2026-03-10T09:00:00.000Z', endTime: '', region: ' ', venue: 'Palais du Pharo ' },
  ])('stays with %o', (change) => {
    expect(after(change)).toEqual({ sequence: 2, changedAt: '2026-01-01T10:00:00.000Z' });
  });

  it('begins at nought, and does not rise with what was never public or with a draft', () => {
    expect(calendarAfter(undefined, { next: event, now })).toEqual({ sequence: 0, changedAt: null });
    expect(calendarAfter(event)).toEqual(event.calendar);
  });
});
