import { describe, expect, it } from 'vitest';
import type { TimeZone } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { formatHours, sessionInParis, zoneName } from './hours.ts';

const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;

function hoursOf(timeZone: TimeZone, startTime: string | null, endTime: string | null, day = '2027-01-12') {
  return plain(formatHours({ startsOn: day, endsOn: day, startTime, endTime, timeZone }));
}

describe('the hours of a meeting in Paris', () => {
  it('are written the French way, as far as they are known, and nothing is added', () => {
    expect(hoursOf('Europe/Paris', '09:00', '17:30')).toBe('de 9 h à 17 h 30');
    expect(hoursOf('Europe/Paris', '20:00', '01:00')).toBe('de 20 h à 1 h');
    expect(hoursOf('Europe/Paris', '09:00', null)).toBe('à partir de 9 h');
    expect(hoursOf('Europe/Paris', null, '17:30')).toBe('jusqu’à 17 h 30');
    expect(hoursOf('Europe/Paris', null, null)).toBeNull();
    expect(zoneName({ timeZone: 'Europe/Paris' })).toBeNull();
  });
});

describe('the hours of a meeting elsewhere', () => {
  it.each([
    ['Indian/Reunion', '09:00', null, 'à partir de 9 h, heure de La Réunion, soit 6 h à Paris'],
    ['Indian/Reunion', '09:00', '17:30', 'de 9 h à 17 h 30, heure de La Réunion, soit de 6 h à 14 h 30 à Paris'],
    ['Indian/Reunion', null, '17:30', 'jusqu’à 17 h 30, heure de La Réunion, soit jusqu’à 14 h 30 à Paris'],
    ['Pacific/Noumea', '09:00', null, 'à partir de 9 h, heure de Nouvelle-Calédonie, soit la veille à 23 h à Paris'],
    [
      'Pacific/Noumea',
      '09:00',
      '17:00',
      'de 9 h à 17 h, heure de Nouvelle-Calédonie, soit de 23 h la veille à 7 h à Paris',
    ],
    [
      'Pacific/Noumea',
      '07:00',
      '09:00',
      'de 7 h à 9 h, heure de Nouvelle-Calédonie, soit la veille de 21 h à 23 h à Paris',
    ],
    ['Pacific/Tahiti', '14:00', '18:00', 'de 14 h à 18 h, heure de Tahiti, soit le lendemain de 1 h à 5 h à Paris'],
    [
      'Pacific/Marquesas',
      '09:00',
      '15:00',
      'de 9 h à 15 h, heure des Marquises, soit de 19 h 30 à 1 h 30 le lendemain à Paris',
    ],
    // It goes on after midnight, at its place; in Paris, the same evening.
    ['Indian/Mayotte', '22:00', '01:00', 'de 22 h à 1 h, heure de Mayotte, soit de 20 h à 23 h à Paris'],
    ['Indian/Reunion', null, null, null],
  ] as const)('are those of its place, and those of Paris: %s, %s, %s', (zone, start, end, expected) => {
    expect(hoursOf(zone, start, end)).toBe(expected);
  });

  it('follow the clocks of Paris, and those of the place that has some of its own', () => {
    expect(hoursOf('Indian/Reunion', '09:00', null, '2027-07-12')).toContain('soit 7 h à Paris');
    // On 20 March Saint-Pierre-et-Miquelon has changed its clocks, and Paris has not.
    const inMiquelon = ['2027-01-12', '2027-03-20', '2027-07-12'].map((day) =>
      hoursOf('America/Miquelon', '09:00', null, day),
    );
    expect(inMiquelon.map((hours) => /soit (.*) à Paris/.exec(hours ?? '')?.[1])).toEqual(['13 h', '12 h', '13 h']);
  });

  it('are said of each day when there are several', () => {
    const forum = SAMPLES.event({ startsOn: '2027-03-27', endsOn: '2027-03-29', startTime: '09:00', endTime: '17:00' });
    expect(plain(formatHours({ ...forum, timeZone: 'Indian/Reunion' }))).toContain('soit de 6 h à 15 h à Paris');
  });

  it('are said of a session too', () => {
    const session = { id: 's', day: '2027-01-12', startTime: '09:00', endTime: null, title: 'Séance' };
    const whole = { ...session, summary: null, room: null, themes: [], speakers: [], slides: null };
    expect(plain(sessionInParis(whole, { timeZone: 'Pacific/Noumea' }))).toBe('soit la veille à 23 h à Paris');
    expect(sessionInParis(whole, { timeZone: 'Europe/Paris' })).toBeNull();
  });
});
