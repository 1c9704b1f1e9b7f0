import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../shared/dates.ts';
import { formatDate, formatShortDate, formatTime, formatWeekday, timeIn } from './dates.ts';
import { readMoment, writeDay, writeMoment } from './written-moments.ts';

const now = new Date('2026-11-30T09:00:00Z');

function momentIn(text: string): string {
  const read = readMoment(text, now);
  return 'value' in read ? writeMoment(new Date(read.value)) : read.problem;
}

describe('readMoment', () => {
  it.each([
    ['15/12/2026 14:30', '15/12/2026 à 14:30'],
    ['15/12/2026 à 14h30', '15/12/2026 à 14:30'],
    ['15 décembre 2026 à 14 h 30', '15/12/2026 à 14:30'],
    ['15\u00a0décembre\u00a02026 à 14\u202fh\u202f30', '15/12/2026 à 14:30'],
    ['15-12-26 14.30', '15/12/2026 à 14:30'],
    ['15.12.2026 14.30', '15/12/2026 à 14:30'],
    ['le mardi 15 déc. 2026, 14h', '15/12/2026 à 14:00'],
    ['Mardi 15 Décembre 2026 – 14 heures', '15/12/2026 à 14:00'],
    ['1er janvier 2027 8h', '01/01/2027 à 08:00'],
    ['1ᵉʳ janvier 2027, à 8 h', '01/01/2027 à 08:00'],
    ['15/12/2026 à midi', '15/12/2026 à 12:00'],
    ['15/12/2026 midi et demi', '15/12/2026 à 12:30'],
    ['15/12/2026 8 h du soir', '15/12/2026 à 20:00'],
    ['15/12/2026 1 h du matin', '15/12/2026 à 01:00'],
    ['15/12/2026 11 h 30 du matin', '15/12/2026 à 11:30'],
    ['15/12/2026 3 h de l’après-midi', '15/12/2026 à 15:00'],
    ['15/12/2026 14:30 heure d’hiver', '15/12/2026 à 14:30'],
    ['15/07/2026 14:30 (heure d’été)', '15/07/2026 à 14:30'],
    ['28/03/2027 3 h heure d’été', '28/03/2027 à 03:00'],
    ['14h30 le 15/12/2026', '15/12/2026 à 14:30'],
    ['à midi, le 15 décembre 2026', '15/12/2026 à 12:00'],
    ['demain 14h', '01/12/2026 à 14:00'],
    ['aujourd’hui à 18 h 55', '30/11/2026 à 18:55'],
    ['15/12/2026 0h', '15/12/2026 à 00:00'],
    ['15/12/2026 14h30 (heure de Paris)', '15/12/2026 à 14:30'],
    ['2026-12-15T14:30', '15/12/2026 à 14:30'],
    ['2026-12-15T14:30:00.000Z', '15/12/2026 à 15:30'],
    ['2026-12-15T14:30:00+01:00', '15/12/2026 à 14:30'],
    ['03/04/2027 9:00', '03/04/2027 à 09:00'],
  ])('reads « %s »', (text, expected) => {
    expect(momentIn(text)).toBe(expected);
  });

  it.each([
    ['15/12/2026', /aussi l’heure/],
    ['mardi 15 décembre 2026', /aussi l’heure/],
    ['2026-12-15', /aussi l’heure/],
    ['15/12/2026 à ', /aussi l’heure/],
    ['15/12/2026 14', /pas comprise/],
    ['15/12/2026 14:3', /pas comprise/],
    ['15/12/2026 14h3', /pas comprise/],
    ['15/12/2026 24h', /heure n’existe pas/],
    ['15/12/2026 14:75', /heure n’existe pas/],
    ['15/12/2026 12 h 30 du matin', /sans «\u00a0du matin\u00a0»/],
    ['15/12/2026 14 h du matin', /sans «\u00a0du matin\u00a0»/],
    ['15/12/2026 0 h du soir', /sans «\u00a0du matin\u00a0»/],
    ['15/12/2026 2 h du soir', /sans «\u00a0du matin\u00a0»/],
    ['15/12/2026 11 h de l’après-midi', /sans «\u00a0du matin\u00a0»/],
    ['15/12/2026 midi du soir', /pas comprise/],
    ['15/07/2026 14:30 heure d’hiver', /^À 14\u00a0h\u00a030 le 15\u00a0juillet 2026, c’est l’heure d’été/],
    ['15/12/2026 14:30 (heure d’été)', /^À 14\u00a0h\u00a030 le 15\u00a0décembre 2026, c’est l’heure d’hiver/],
    ['28/03/2027 3 h heure d’hiver', /c’est l’heure d’été/],
    ['28/03/2027 2h30 heure d’hiver', /^Il n’y a pas/],
    ['15/12/2026 -1h', /pas compris|aussi l’heure|pas une date/],
    ['15/12/2026 à minuit', /début ou la fin/],
    ['15/12/2026 2:30 PM', /pas comprise/],
    ['15/12/2026 14:30 UTC', /pas comprise/],
    ['15/12 14h30', /aussi l’année/],
    ['lundi 15 décembre 2026 14h', /c’est un mardi/],
    ['31/02/2027 14h', /jour n’existe pas/],
    ['12/15/2026 14h', /jour n’existe pas/],
    ['2026-02-30T10:00:00Z', /jour n’existe pas|pas comprise/],
    ['14h30', /pas comprise/],
    ['bientôt', /pas comprise/],
    ['', /pas comprise/],
  ])('refuses « %s » rather than guess', (text, expected) => {
    expect(momentIn(text)).toMatch(expected);
  });

  it('refuses the hour that the clock skips', () => {
    expect(momentIn('28/03/2027 2h30')).toMatch(/^Il n’y a pas de 2\u00a0h\u00a030 le 28\u00a0mars 2027/);
  });

  it('asks which one is meant of the hours that the clock shows twice', () => {
    expect(momentIn('25/10/2026 2h30')).toMatch(/^Il y a deux fois/);
    expect(readMoment('25/10/2026 2h30 (heure d’été)', now)).toEqual({ value: '2026-10-25T00:30:00.000Z' });
    expect(readMoment('25/10/2026 2h30, heure d’hiver', now)).toEqual({ value: '2026-10-25T01:30:00.000Z' });
  });

  it('says which of two hours a moment is, whatever its seconds', () => {
    expect(writeMoment(new Date('2026-10-25T00:30:15.250Z'))).toBe('25/10/2026 à 02:30 (heure d’été)');
    expect(writeMoment(new Date('2026-10-25T01:30:15.250Z'))).toBe('25/10/2026 à 02:30 (heure d’hiver)');
  });

  const minutes = fc
    .integer({ min: Date.UTC(1980, 0) / 60_000, max: Date.UTC(2069, 11, 31) / 60_000 })
    .map((count) => new Date(count * 60_000));
  const forms = fc.constantFrom(...formsOfMoment());

  it('reads back every form of every moment, and writes what it reads', () => {
    fc.assert(
      fc.property(minutes, forms, (moment, form) => {
        const read = readMoment(form(moment), now);
        if ('problem' in read) expect(read.problem).toMatch(/^Il y a deux fois/);
        else expect(read.value).toBe(moment.toISOString());
        expect(readMoment(writeMoment(moment), now)).toEqual({ value: moment.toISOString() });
      }),
      { numRuns: 600 },
    );
  });

  it('takes an hour of summer or of winter for what it says, or refuses it', () => {
    fc.assert(
      fc.property(minutes, forms, fc.constantFrom('été', 'hiver'), (moment, form, season) => {
        const read = readMoment(`${form(moment)} (heure d’${season})`, now);
        if ('problem' in read) expect(read.problem).toMatch(/ c’est l’heure d’/);
        else {
          expect(timeIn(new Date(read.value))).toBe(timeIn(moment));
          expect(clockAt(new Date(read.value))).toBe(season);
        }
      }),
    );
  });

  it('takes an hour of a part of the day for one of that part, or refuses it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 24 }),
        fc.integer({ min: 0, max: 59 }),
        fc.constantFrom(...PARTS_OF_DAY),
        (hours, minute, { words, from, to }) => {
          const written = `15/12/2026 à ${String(hours)} h ${String(minute).padStart(2, '0')} ${words}`;
          const read = readMoment(written, now);
          if ('problem' in read) expect(read.problem).toMatch(/pas comprise/);
          else {
            const shown = Number(timeIn(new Date(read.value)).slice(0, 2));
            expect(shown, written).toBeGreaterThanOrEqual(from);
            expect(shown, written).toBeLessThan(to);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never takes a day alone for a moment', () => {
    fc.assert(
      fc.property(minutes, fc.constantFrom(...FORMS_OF_DAY), (moment, form) => {
        expect(readMoment(form(dayOf(moment)), now)).toHaveProperty('problem');
      }),
    );
  });

  it('understands nothing of a form that lost its last characters, or the same day', () => {
    fc.assert(
      fc.property(minutes, forms, fc.integer({ min: 1, max: 12 }), (moment, form, lost) => {
        const read = readMoment(form(moment).slice(0, -lost), now);
        if ('value' in read) expect(dayOf(new Date(read.value))).toBe(dayOf(moment));
      }),
    );
  });
});

/** The hours of the clock that each may mean. */
const PARTS_OF_DAY = [
  { words: 'du matin', from: 0, to: 12 },
  { words: 'de l’après-midi', from: 12, to: 20 },
  { words: 'du soir', from: 16, to: 24 },
] as const;

/** Which clock Paris has, as the system knows it. */
function clockAt(moment: Date): 'été' | 'hiver' {
  const name = moment.toLocaleString('fr-FR', { timeZone: 'Europe/Paris', timeZoneName: 'long' });
  return name.includes('d’été') ? 'été' : 'hiver';
}

/** Ways to write a day. */
const FORMS_OF_DAY: readonly ((day: string) => string)[] = [
  writeDay,
  (day) => writeDay(day).replaceAll('/', '-'),
  (day) => writeDay(day).replaceAll('/', ' . '),
  (day) => day,
  formatDate,
  (day) => formatDate(day).toUpperCase(),
  formatShortDate,
  (day) => `le ${formatWeekday(day)} ${day.slice(0, 4)}`,
  (day) => `${formatWeekday(day).slice(0, 3)}. ${writeDay(day)}`,
];

/** Ways to write an hour. */
const FORMS_OF_TIME: readonly ((time: string) => string)[] = [
  (time) => time,
  (time) => time.replace(':', 'h'),
  (time) => time.replace(':', '.'),
  (time) => `${time.replace(':', ' heures ')} minutes`,
  formatTime,
  (time) => formatTime(time).replaceAll('\u00a0', '\u202f'),
];

const LINKS = [' ', ' à ', ', ', ', à ', '\u00a0', ' - ', ' – '] as const;

function formsOfMoment(): readonly ((moment: Date) => string)[] {
  return FORMS_OF_DAY.flatMap((day) =>
    FORMS_OF_TIME.flatMap((time) =>
      LINKS.map((link) => (moment: Date) => `${day(dayOf(moment))}${link}${time(timeIn(moment))}`),
    ),
  );
}
