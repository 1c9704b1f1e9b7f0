import { dayOf, nextDay, TIME_ZONE, type IsoDay, type TimeOfDay } from '../shared/dates.ts';
import { instantAt, type TIME_ZONES } from '../shared/time-zones.ts';

/** When a meeting begins and ends, on the clocks of its place. */
interface Period {
  startsOn: IsoDay;
  endsOn: IsoDay;
  startTime: TimeOfDay | null;
  endTime: TimeOfDay | null;
}

/**
 * The days in Paris on which a meeting begins and ends, by which the site says that it is to come, under way or over.
 * A day without an hour begins as a day does everywhere, and ends when it is over at its place. One that goes on until
 * midnight is over with its day; past midnight, it is under way on the day after too.
 */
export function parisDaysOf({
  timeZone,
  ...period
}: Period & { timeZone: (typeof TIME_ZONES)[number] }): Record<'first' | 'last', IsoDay> {
  const { startsOn, endsOn, startTime } = period;
  const end = endOf(period) ?? { day: endsOn, time: LAST_MINUTE };
  if (timeZone === TIME_ZONE) return { first: startsOn, last: end.time === MIDNIGHT ? endsOn : end.day };
  return {
    first: startTime === null ? startsOn : dayOf(instantAt(startsOn, startTime, timeZone)),
    last: dayOf(instantAt(end.day, end.time, timeZone)),
  };
}

const MIDNIGHT = '00:00';
const LAST_MINUTE = '23:59';

/** When a meeting ends, on the clocks of its place, or null. One that ends earlier than it began goes on after midnight. */
export function endOf({ startsOn, endsOn, startTime, endTime }: Period): { day: IsoDay; time: TimeOfDay } | null {
  if (endTime === null) return null;
  const isNextDay = startsOn === endsOn && startTime !== null && endTime < startTime;
  return { day: isNextDay ? nextDay(endsOn) : endsOn, time: endTime };
}
