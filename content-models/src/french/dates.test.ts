import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatHour,
  formatInstant,
  formatPeriod,
  formatShortDate,
  formatTime,
  formatWeekday,
} from './dates.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('formatDate', () => {
  it.each([
    ['2025', '2025'],
    ['2017-12', 'décembre 2017'],
    ['2021-03-18', '18 mars 2021'],
    ['2024-05-01', '1er mai 2024'],
  ])('writes %s as precisely as it is known', (date, expected) => {
    expect(plain(formatDate(date))).toBe(expected);
  });
});

describe('formatPeriod', () => {
  it.each([
    ['2024-04-03', '2024-04-03', '3 avril 2024'],
    ['2024-04-03', '2024-04-04', '3 et 4 avril 2024'],
    ['2024-04-03', '2024-04-06', 'du 3 au 6 avril 2024'],
    ['2024-02-29', '2024-03-01', '29 février et 1er mars 2024'],
    ['2024-03-30', '2024-04-02', 'du 30 mars au 2 avril 2024'],
    ['2024-12-31', '2025-01-01', 'du 31 décembre 2024 au 1er janvier 2025'],
  ])('writes %s to %s', (start, end, expected) => {
    expect(plain(formatPeriod(start, end))).toBe(expected);
  });
});

describe('other forms', () => {
  it('shortens months in tables', () => {
    expect(plain(formatShortDate('2023-07-06'))).toBe('6 juil. 2023');
  });

  it('names the day of a programme', () => {
    expect(plain(formatWeekday('2025-03-10'))).toBe('lundi 10 mars');
  });

  it('writes hours the French way', () => {
    expect([formatTime('09:00'), formatTime('14:30')].map(plain)).toEqual(['9 h', '14 h 30']);
  });

  it.each([
    [formatDate('2024-05-01'), '1er\u00a0mai 2024'],
    [formatShortDate('2023-07-06'), '6\u00a0juil. 2023'],
    [formatPeriod('2024-04-03', '2024-04-04'), '3\u00a0et\u00a04\u00a0avril 2024'],
    [formatPeriod('2024-04-03', '2024-04-06'), 'du\u00a03\u00a0au\u00a06\u00a0avril 2024'],
    [formatPeriod('2024-02-29', '2024-03-01'), '29\u00a0février et 1er\u00a0mars 2024'],
    [formatWeekday('2025-03-10'), 'lundi 10\u00a0mars'],
  ])('keeps the days of « %s » beside their month', (written, expected) => {
    expect(written).toBe(expected);
  });

  it('keeps an hour on one line', () => {
    expect(formatTime('14:30')).toBe('14\u00a0h\u00a030');
  });

  it('says which hour it is when the clock changes, and only then', () => {
    expect(plain(formatHour(new Date('2026-11-28T08:00:00Z')))).toBe('samedi 28 novembre 2026 à 9 h');
    expect(plain(formatHour(new Date('2026-10-25T00:30:00Z')))).toBe('dimanche 25 octobre 2026 à 2 h 30 (heure d’été)');
    expect(plain(formatHour(new Date('2026-10-25T01:30:00Z')))).toBe(
      'dimanche 25 octobre 2026 à 2 h 30 (heure d’hiver)',
    );
    // 2:30 is not there that night.
    expect(plain(formatHour(new Date('2027-03-28T01:30:00Z')))).toBe('dimanche 28 mars 2027 à 3 h 30 (heure d’été)');
  });

  it('shows instants in Paris on both sides of a clock change', () => {
    expect(plain(formatInstant(new Date('2026-10-25T00:30:00Z')))).toBe('25/10/2026 à 02:30');
    expect(plain(formatInstant(new Date('2026-10-25T01:30:00Z')))).toBe('25/10/2026 à 02:30');
    expect(plain(formatInstant(new Date('2026-11-21T09:02:00Z')))).toBe('21/11/2026 à 10:02');
  });
});
