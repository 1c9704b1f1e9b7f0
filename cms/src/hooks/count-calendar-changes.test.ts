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
};
const published: CalendarFields = {
  ...event,
  _status: 'published',
  calendar: { ...calendarAfter(undefined, { next: event, now }), sequence: 2, changedAt: '2026-01-01T10:00:00.000Z' },
};
const after = (changes: CalendarFields, stored = published) =>
  calendarAfter(stored, { next: { ...event, ...changes }, now });

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
    { timeZone: 'Indian/Reunion' },
  ])('rises with %o', (change) => {
    expect(after(change)).toMatchObject({ sequence: 3, changedAt: now.toISOString() });
  });

  it.each([
    {},
    // What had no zone was in Paris.
    { timeZone: 'Europe/Paris' },
    // The same day, and the same words, otherwise stored.
    { startsOn: '2026-03-10T09:00:00.000Z', endTime: '', region: ' ', venue: 'Palais du Pharo ' },
  ])('stays with %o', (change) => {
    expect(after(change)).toEqual(published.calendar);
  });

  it('rises from what was published, whatever was withdrawn since', () => {
    const withdrawn: CalendarFields = { ...published, city: 'Lyon', _status: 'draft' };
    expect(after({ city: 'Lyon' }, withdrawn)).toMatchObject({ sequence: 3 });
    expect(after({}, withdrawn)).toMatchObject({ sequence: 2 });
  });

  it('rises from an event that was published before this was written down', () => {
    const former: CalendarFields = { ...published, calendar: { sequence: 2, changedAt: null } };
    expect(after({ city: 'Lyon' }, former)).toMatchObject({ sequence: 3 });
    expect(after({}, former)).toMatchObject({ sequence: 2 });
  });

  it('begins at nought, and does not rise with what was never public or with a draft', () => {
    expect(calendarAfter(undefined)).toEqual({ sequence: 0, changedAt: null, shown: null });
    expect(after({ city: 'Lyon' }, { ...event, _status: 'draft' })).toMatchObject({ sequence: 0, changedAt: null });
    expect(calendarAfter(published)).toEqual(published.calendar);
  });
});
