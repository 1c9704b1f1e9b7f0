import { dayOf, TIME_ZONE, type IsoDay, type PartialDate, type TimeOfDay } from '../shared/dates.ts';

const utc = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' });

// Built once: a formatter costs as much as a card.
const monthAndYear = utc({ month: 'long', year: 'numeric' });
const month = utc({ month: 'long' });
const shortMonth = utc({ month: 'short' });
const weekday = utc({ weekday: 'long' });
const parisTime = new Intl.DateTimeFormat('fr-FR', {
  timeZone: TIME_ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const parisOffset = new Intl.DateTimeFormat('fr-FR', { timeZone: TIME_ZONE, timeZoneName: 'shortOffset' });
const parisDate = new Intl.DateTimeFormat('fr-FR', {
  timeZone: TIME_ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

/** « 1er avril 2024 », « décembre 2017 », « 2025 », as precisely as the date is known. A day stays beside its month. */
export function formatDate(date: PartialDate): string {
  if (date.length === 4) return date;
  if (date.length === 7) return monthAndYear.format(asUtc(`${date}-01`));
  return kept(dayOfMonth(date), monthAndYear.format(asUtc(date)));
}

/** « 6 juil. 2023 », for tables. */
export function formatShortDate(date: PartialDate): string {
  if (date.length < 10) return formatDate(date);
  return `${kept(dayOfMonth(date), shortMonth.format(asUtc(date)))} ${date.slice(0, 4)}`;
}

/** « 3 et 4 avril 2024 », « du 3 au 6 avril 2024 », « du 30 mars au 2 avril 2024 », one day alone if both are the same. */
export function formatPeriod(start: IsoDay, end: IsoDay): string {
  if (start === end) return formatDate(end);
  if (start.slice(0, 7) === end.slice(0, 7)) {
    const areNeighbours = Number(end.slice(8)) - Number(start.slice(8)) === 1;
    return areNeighbours
      ? kept(dayOfMonth(start), 'et', formatDate(end))
      : kept('du', dayOfMonth(start), 'au', formatDate(end));
  }
  if (start.slice(0, 4) !== end.slice(0, 4)) return `du ${formatDate(start)} au ${formatDate(end)}`;
  const first = kept(dayOfMonth(start), month.format(asUtc(start)));
  return isNextDay(start, end) ? `${first} et ${formatDate(end)}` : `du ${first} au ${formatDate(end)}`;
}

/** « lundi 10 mars », for the days of a programme. */
export function formatWeekday(day: IsoDay): string {
  return `${weekday.format(asUtc(day))} ${kept(dayOfMonth(day), month.format(asUtc(day)))}`;
}

/** « 9 h », « 9 h 30 ». */
export function formatTime(time: TimeOfDay): string {
  const [hours = '0', minutes = '00'] = time.split(':');
  const hour = `${String(Number(hours))}\u00a0h`;
  return minutes === '00' ? hour : `${hour}\u00a0${minutes}`;
}

/** « 21/11/2026 à 10:02 », Europe/Paris, as the admin shows instants. */
export function formatInstant(moment: Date): string {
  return `${parisDate.format(moment)} à ${timeIn(moment)}`;
}

/** What the clock shows in Paris. */
export function timeIn(moment: Date): TimeOfDay {
  return parisTime.format(moment);
}

/** « samedi 28 novembre 2026 à 9 h », in Paris; « (heure d’été) » or « (heure d’hiver) » is added about the change of the clock. */
export function formatHour(moment: Date): string {
  const day = dayOf(moment);
  return `${formatWeekday(day)} ${day.slice(0, 4)} à ${formatTime(timeIn(moment))}${clockNear(moment)}`;
}

const NIGHT_MS = 6 * 3_600_000;

/** Which hour the clock shows, when it has just changed or is about to: one hour of that night is not there, or is there twice. */
function clockNear(moment: Date): string {
  const [before, at, after] = [-NIGHT_MS, 0, NIGHT_MS].map((shift) => offsetAt(new Date(moment.getTime() + shift)));
  if (before === after) return '';
  return at === 'UTC+2' ? ' (heure d’été)' : ' (heure d’hiver)';
}

function offsetAt(moment: Date): string | undefined {
  return parisOffset.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value;
}

function dayOfMonth(day: IsoDay): string {
  const number = Number(day.slice(8));
  return number === 1 ? '1er' : String(number);
}

/** Words that stay on one line. */
function kept(...words: string[]): string {
  return words.join('\u00a0');
}

function isNextDay(start: IsoDay, end: IsoDay): boolean {
  return asUtc(end).getTime() - asUtc(start).getTime() === 24 * 60 * 60 * 1000;
}

function asUtc(day: IsoDay): Date {
  return new Date(`${day}T00:00:00Z`);
}
