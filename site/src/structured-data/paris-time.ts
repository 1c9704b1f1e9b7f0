import { TIME_ZONE, type IsoDay, type TimeOfDay } from 'content-models';

const offsets = new Intl.DateTimeFormat('en', { timeZone: TIME_ZONE, timeZoneName: 'longOffset' });

/** `2025-03-10T09:00:00+01:00`: a time of the clocks in Paris, with their offset that day; the day alone when no time is known. */
export function inParis(day: IsoDay, time: TimeOfDay | null): string {
  if (time === null) return day;
  const asUtc = new Date(`${day}T${time}:00Z`);
  // Read at the wrong instant, by an hour or two; the right one is then close enough.
  const guess = new Date(asUtc.getTime() - minutesOf(offsetAt(asUtc)) * 60_000);
  return `${day}T${time}:00${offsetAt(guess)}`;
}

/** `+01:00` in winter, `+02:00` in summer. */
function offsetAt(moment: Date): string {
  const name = offsets.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value;
  return name?.replace('GMT', '') || '+00:00';
}

function minutesOf(offset: string): number {
  const [hours = 0, minutes = 0] = offset.split(':').map(Number);
  return hours * 60 + Math.sign(hours) * minutes;
}
