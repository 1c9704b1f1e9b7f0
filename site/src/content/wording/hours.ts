import {
  clockAt,
  endOf,
  formatTime,
  instantAt,
  TIME_ZONE,
  TIME_ZONE_LABELS,
  type Event,
  type IsoDay,
  type Session,
  type TimeOfDay,
  type TimeZone,
} from 'content-models';

type Period = Pick<Event, 'startsOn' | 'endsOn' | 'startTime' | 'endTime'>;

/**
 * « de 9 h à 17 h 30 », « à partir de 9 h », « jusqu’à 17 h 30 », or null when no time is known. Elsewhere than in Paris:
 * « de 9 h à 17 h 30, heure de La Réunion, soit de 6 h à 14 h 30 à Paris ».
 */
export function formatHours({ timeZone, ...period }: Period & Pick<Event, 'timeZone'>): string | null {
  const { startTime: start, endTime: end } = period;
  const hours =
    start !== null && end !== null
      ? `de ${formatTime(start)} à ${formatTime(end)}`
      : start !== null
        ? `à partir de ${formatTime(start)}`
        : end !== null && `jusqu’à ${formatTime(end)}`;
  if (hours === false) return null;
  return [hours, zoneName({ timeZone }), hoursInParis(period, timeZone)].filter((part) => part !== null).join(', ');
}

/** « soit de 6 h à 7 h à Paris » for a session held elsewhere, or null. */
export function sessionInParis(
  { day, startTime, endTime }: Pick<Session, 'day' | 'startTime' | 'endTime'>,
  { timeZone }: Pick<Event, 'timeZone'>,
) {
  return hoursInParis({ startsOn: day, endsOn: day, startTime, endTime }, timeZone);
}

/** « heure de La Réunion », or null in Paris. */
export function zoneName({ timeZone }: Pick<Event, 'timeZone'>): string | null {
  return timeZone === TIME_ZONE ? null : TIME_ZONE_LABELS[timeZone];
}

/** « soit 6 h à Paris », « soit la veille à 23 h à Paris », « soit de 23 h la veille à 7 h à Paris », or null for hours of Paris. */
function hoursInParis(period: Period, timeZone: TimeZone): string | null {
  if (timeZone === TIME_ZONE) return null;
  const { startsOn, endsOn, startTime } = period;
  const end = endOf(period);
  const from = startTime === null ? null : clockInParis(startsOn, startTime, { timeZone, saidOf: startsOn });
  const to = end === null ? null : clockInParis(end.day, end.time, { timeZone, saidOf: endsOn });
  if (from === null) return to === null ? null : `soit jusqu’à ${inWords(to)} à\u00a0Paris`;
  if (to === null) return `soit ${from.shift === '' ? '' : `${from.shift} à `}${from.hour} à\u00a0Paris`;
  if (from.shift !== to.shift) return `soit de ${inWords(from)} à ${inWords(to)} à\u00a0Paris`;
  return `soit ${from.shift === '' ? '' : `${from.shift} `}de ${from.hour} à ${to.hour} à\u00a0Paris`;
}

interface ParisClock {
  /** « 23 h ». */
  hour: string;
  /** « la veille » or « le lendemain » of the day that the hour is said of. */
  shift: string;
}

function clockInParis(
  day: IsoDay,
  time: TimeOfDay,
  { timeZone, saidOf }: { timeZone: TimeZone; saidOf: IsoDay },
): ParisClock {
  const clock = clockAt(instantAt(day, time, timeZone), TIME_ZONE);
  const shift = clock.day < saidOf ? 'la veille' : clock.day > saidOf ? 'le lendemain' : '';
  return { hour: formatTime(clock.time), shift };
}

function inWords({ hour, shift }: ParisClock): string {
  return shift === '' ? hour : `${hour} ${shift}`;
}
