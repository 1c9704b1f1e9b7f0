import { instantAt, TIME_ZONES, type Event, type TimeZone } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar-file.ts';
import { entryOf } from './event-entry.ts';

const SITE = 'https://site.example';

/** What calendars trip over, among ordinary characters. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ',',
        ';',
        ':',
        '\\',
        '\\n',
        '\\,',
        '"',
        '\n',
        '\r\n',
        '\t',
        'BEGIN:VEVENT',
        '\u2028',
        'é',
        '«\u00a0',
        '👩‍💻',
        '\ud800',
      ),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

describe('the file of an event', () => {
  it('tells calendars what it is, where and when', () => {
    const text = fileOf({
      id: 12,
      slug: 'forum',
      title: 'Forum',
      summary: 'Deux jours pour tout dire.',
      themes: ['data', 'cybersecurite'],
      venue: 'Couvent des Jacobins',
      city: 'Rennes',
      region: 'Bretagne',
      startTime: '09:00',
      endTime: '17:30',
      publishedAt: '2025-01-10T08:00:00.000Z',
      registrationUrl: 'https://inscription.example/?a=1,2;b',
    });
    expect(text.split('\r\n')).toEqual(
      expect.arrayContaining([
        'UID:evenement-12@site.example',
        'DTSTAMP:20250110T080000Z',
        'SEQUENCE:0',
        'DTSTART;TZID=Europe/Paris:20250310T090000',
        'DTEND;TZID=Europe/Paris:20250311T173000',
        'STATUS:CONFIRMED',
        'TRANSP:OPAQUE',
        'SUMMARY:Forum',
        'LOCATION:Couvent des Jacobins\\, Rennes\\, Bretagne',
        'CATEGORIES:Forum,Data,Cybersécurité',
        'URL:https://site.example/evenements/forum/',
      ]),
    );
    const { component, description } = read(text);
    expect(component.getFirstPropertyValue('url')).toBe('https://site.example/evenements/forum/');
    expect(description).toBe(
      'Deux jours pour tout dire.\n\nInscription\u00a0: https://inscription.example/?a=1,2;b\n\nhttps://site.example/evenements/forum/',
    );
  });

  it('gives whole days up to the one after the last, where no hour is known', () => {
    const { startDate, endDate } = read(fileOf({ startsOn: '2024-12-31', endsOn: '2024-12-31' }));
    expect([startDate.isDate, startDate.toString(), endDate.toString()]).toEqual([true, '2024-12-31', '2025-01-01']);
    const leap = read(fileOf({ startsOn: '2024-02-28', endsOn: '2024-02-28' }));
    expect(leap.endDate.toString()).toBe('2024-02-29');
  });

  it('leaves the days free of which no hour is known', () => {
    expect(read(fileOf({})).component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('begins at the hour that is known, and takes no more of the day', () => {
    const { component, startDate, endDate, description } = read(
      fileOf({ endsOn: '2025-03-10', startTime: '09:00', endTime: null }),
    );
    expect(component.hasProperty('dtend')).toBe(false);
    expect(component.hasProperty('duration')).toBe(false);
    expect([startDate, endDate].map((date) => date.toJSDate().toISOString())).toEqual([
      '2025-03-10T08:00:00.000Z',
      '2025-03-10T08:00:00.000Z',
    ]);
    expect(description).toContain('Horaires\u00a0: à partir de 9\u00a0h.');
  });

  it.each([
    [{ startTime: '09:00', endTime: null }, 'à partir de 9\u00a0h'],
    [{ startTime: null, endTime: '17:00' }, 'jusqu’à 17\u00a0h'],
    [{ startTime: null, endTime: '17:00', endsOn: '2025-03-10' }, 'jusqu’à 17\u00a0h'],
  ])('gives whole days that keep nobody busy, and the hours in words, with %o', (fields, hours) => {
    const { component, startDate, description } = read(fileOf(fields));
    expect(startDate.isDate).toBe(true);
    expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(description).toContain(`Horaires\u00a0: ${hours}.`);
  });

  it('ends after midnight when it ends earlier than it began', () => {
    const { component, startDate, endDate, description } = read(
      fileOf({ startsOn: '2025-12-31', endsOn: '2025-12-31', startTime: '20:00', endTime: '01:00' }),
    );
    expect([startDate, endDate].map((date) => date.toJSDate().toISOString())).toEqual([
      '2025-12-31T19:00:00.000Z',
      '2026-01-01T00:00:00.000Z',
    ]);
    expect(component.getFirstPropertyValue('transp')).toBe('OPAQUE');
    expect(description).not.toContain('Horaires');
  });

  it('begins at its hour, with no end, when it ends as it begins', () => {
    const { component, startDate } = read(fileOf({ endsOn: '2025-03-10', startTime: '22:00', endTime: '22:00' }));
    expect([startDate.isDate, component.hasProperty('dtend')]).toEqual([false, false]);
  });

  it('keeps what was called off, says so in the title too, and leaves its time free', () => {
    const { component, summary } = read(fileOf({ title: 'Forum', status: 'cancelled' }));
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(summary).toBe('Annulé\u00a0: Forum');
  });

  it('holds as tentative what is postponed until its new date is known', () => {
    const { component, summary, description } = read(fileOf({ title: 'Forum', status: 'postponed' }));
    expect(component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(summary).toBe('Reporté\u00a0: Forum');
    expect(description).toContain('La nouvelle date sera annoncée');
  });

  it('has an older version replaced: its number and its date follow the changes', () => {
    const { component, sequence } = read(
      fileOf({
        publishedAt: '2025-01-10T08:00:00.000Z',
        lastUpdate: { date: '2025-02-01', note: 'Salle' },
        calendar: { sequence: 3, changedAt: '2025-02-03T10:30:00.500Z' },
      }),
    );
    expect(sequence).toBe(3);
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2025-02-03T10:30:00Z');
    expect(String(component.getFirstPropertyValue('last-modified'))).toBe('2025-02-03T10:30:00Z');
  });

  it('keeps its identifier when title, address and dates change', () => {
    const identifier = (fields: Partial<Event>) => read(fileOf({ id: 7, ...fields })).uid;
    expect(identifier({ slug: 'b', title: 'B', startsOn: '2025-01-01' })).toBe(identifier({ slug: 'a', title: 'A' }));
  });

  it('says what is invented', () => {
    const { component, description } = read(fileOf({ isExample: true }));
    expect(component.getFirstProperty('categories')?.getValues()).toContain('Exemple');
    expect(description).toContain('ce rendez-vous est inventé');
  });

  it('is lines of 75 octets at most, each a whole text in UTF-8, that end as the standard has it', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, venue) => {
        const text = fileOf({ title, venue, summary: title.repeat(10) });
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]|(?!\t)\p{Cc}/u);
        for (const line of Buffer.from(text).toString('latin1').split('\r\n')) {
          expect(line.length).toBeLessThanOrEqual(75);
          // A line that began or ended within a character would not be UTF-8.
          expect(() => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'))).not.toThrow();
        }
      }),
    );
  });

  it('is read as it was written, whatever its texts', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (title, venue, summary) => {
        const event = read(fileOf({ title, venue, summary }));
        expect(event.summary).toBe(asRead(title));
        expect(event.location).toBe(asRead(venue));
        expect(event.description).toContain(asRead(summary));
      }),
    );
  });

  it('takes a name of three hundred words', () => {
    const title = Array.from({ length: 300 }, (_, index) => `établissement n°\u00a0${index}`).join(', ');
    expect(read(fileOf({ title })).summary).toBe(title);
  });

  it('is understood at the right moment, whichever day the clocks change', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    const lastSundays = fc.tuple(fc.integer({ min: 2000, max: 2035 }), fc.constantFrom(2, 9)).map(([year, month]) => {
      const last = new Date(Date.UTC(year, month + 1, 0));
      return new Date(last.getTime() - last.getUTCDay() * 86_400_000);
    });
    fc.assert(
      fc.property(
        fc.oneof(day, lastSundays),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        (date, hour, minute) => {
          // Between two and three the clocks show no hour, or show it twice.
          fc.pre(hour !== 2);
          const startsOn = date.toISOString().slice(0, 10);
          const startTime = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
          const endsOn = new Date(date.getTime() + 86_400_000).toISOString().slice(0, 10);
          const { startDate } = read(fileOf({ startsOn, endsOn, startTime, endTime: startTime }));
          expect(startDate.toJSDate()).toEqual(instantAt(startsOn, startTime, 'Europe/Paris'));
        },
      ),
    );
  });

  it('is understood at the right moment, wherever it takes place, by the clocks that it tells', () => {
    // Since 2007, when the clocks of North America, those of Saint-Pierre-et-Miquelon among them, took the rules they have.
    const day = fc.date({ min: new Date('2008-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('03:30', '09:00', '23:59'),
        fc.constantFrom('00:00', '03:29', '04:00', '09:01', '23:58'),
        fc.constantFrom(...TIME_ZONES),
        (date, startTime, endTime, timeZone) => {
          const [startsOn = '', following = ''] = [0, 86_400_000].map((later) =>
            new Date(date.getTime() + later).toISOString().slice(0, 10),
          );
          const text = fileOf({ startsOn, endsOn: startsOn, startTime, endTime, timeZone });
          expect(text).toContain(`DTSTART;TZID=${timeZone}:`);
          expect(zonesOf(text)).toEqual([timeZone]);
          const { startDate, endDate } = read(text);
          expect(startDate.toJSDate()).toEqual(instantAt(startsOn, startTime, timeZone));
          const lastDay = endTime < startTime ? following : startsOn;
          expect(endDate.toJSDate()).toEqual(instantAt(lastDay, endTime, timeZone));
        },
      ),
    );
  });

  it('says in words the hours of Paris too, when it takes place elsewhere', () => {
    const { description } = read(
      fileOf({ timeZone: 'Indian/Reunion', endsOn: '2025-03-10', startTime: '09:00', endTime: '17:00' }),
    );
    expect(description.replaceAll('\u00a0', ' ')).toContain('heure de La Réunion, soit de 6 h à 14 h à Paris.');
  });
});

it('holds no event when there is none, and is a calendar all the same', () => {
  expect(ICAL.Component.fromString(calendarFile([], [])).getAllSubcomponents('vevent')).toEqual([]);
});

it('tells the clocks of each zone of its events, once, and no other', () => {
  const entries = (['Indian/Reunion', 'Europe/Paris', 'Indian/Reunion'] as const).map((timeZone, id) =>
    entryOf(SAMPLES.event({ id, timeZone, startTime: '09:00', endTime: '17:00' }), SITE),
  );
  expect(zonesOf(calendarFile(entries, []))).toEqual(['Europe/Paris', 'Indian/Reunion']);
  expect(zonesOf(fileOf({}))).toEqual([]);
});

function zonesOf(text: string) {
  const zones = ICAL.Component.fromString(text).getAllSubcomponents('vtimezone');
  return zones.map((zone) => zone.getFirstPropertyValue('tzid') as TimeZone);
}

function fileOf(fields: Partial<Event>): string {
  return calendarFile([entryOf(SAMPLES.event(fields), SITE)], []);
}

function read(text: string) {
  const calendar = ICAL.Component.fromString(text);
  const [component, ...others] = calendar.getAllSubcomponents('vevent');
  expect(component).toBeDefined();
  expect(others).toEqual([]);
  return new ICAL.Event(component);
}

/** A text once written: one way to end a line, no other control character, no half of a character. */
function asRead(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n|[\n\r\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '');
}
