import type { IsoDay, TimeOfDay } from './dates.ts';

/**
 * The clocks of France, by IANA name, and how French names each: « heure de La Réunion ». Only Paris and
 * Saint-Pierre-et-Miquelon change theirs in spring and autumn, and not on the same days.
 */
export const TIME_ZONE_LABELS = {
  'Europe/Paris': 'heure de Paris',
  'America/Guadeloupe': 'heure de Guadeloupe',
  'America/Martinique': 'heure de Martinique',
  'America/Cayenne': 'heure de Guyane',
  'Indian/Reunion': 'heure de La Réunion',
  'Indian/Mayotte': 'heure de Mayotte',
  'America/Miquelon': 'heure de Saint-Pierre-et-Miquelon',
  'America/St_Barthelemy': 'heure de Saint-Barthélemy',
  'America/Marigot': 'heure de Saint-Martin',
  'Pacific/Wallis': 'heure de Wallis-et-Futuna',
  'Pacific/Tahiti': 'heure de Tahiti',
  'Pacific/Marquesas': 'heure des Marquises',
  'Pacific/Gambier': 'heure des Gambier',
  'Pacific/Noumea': 'heure de Nouvelle-Calédonie',
  'Indian/Kerguelen': 'heure des Kerguelen',
} as const;

export type TimeZone = keyof typeof TIME_ZONE_LABELS;

// Object.keys forgets the keys' type.
export const TIME_ZONES = Object.keys(TIME_ZONE_LABELS) as [TimeZone, ...TimeZone[]];

/**
 * `2025-03-10T09:00:00+04:00`: what the clocks of a zone show, with their offset that day (ISO 8601). An hour that they
 * skip in spring has the offset of before, as calendars have it (RFC 5545, section 3.3.5).
 */
export function withOffset(day: IsoDay, time: TimeOfDay, zone: TimeZone): string {
  const asUtc = new Date(`${day}T${time}:00Z`);
  // Read at the wrong instant, by some hours; the right one is then close enough.
  const guess = new Date(asUtc.getTime() - minutesOf(offsetAt(asUtc, zone)) * 60_000);
  return `${day}T${time}:00${offsetAt(guess, zone)}`;
}

/** The instant at which the clocks of a zone show an hour. */
export function instantAt(day: IsoDay, time: TimeOfDay, zone: TimeZone): Date {
  return new Date(withOffset(day, time, zone));
}

/** What the clocks of a zone show at an instant. */
export function clockAt(moment: Date, zone: TimeZone): { day: IsoDay; time: TimeOfDay } {
  const [day = '', time = ''] = formatterOf(clocks, zone).format(moment).split(' ');
  return { day, time };
}

/** `+04:00`, `-09:30` */
function offsetAt(moment: Date, zone: TimeZone): string {
  const name = formatterOf(offsets, zone)
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return name?.replace('GMT', '') || '+00:00';
}

function minutesOf(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (hours * 60 + minutes) * (offset.startsWith('-') ? -1 : 1);
}

interface Formatters {
  locale: string;
  options: Intl.DateTimeFormatOptions;
  built: Map<TimeZone, Intl.DateTimeFormat>;
}

// Built once a zone: a formatter costs as much as a card. Swedish writes days as ISO 8601 does.
const clocks: Formatters = { locale: 'sv-SE', options: { dateStyle: 'short', timeStyle: 'short' }, built: new Map() };
const offsets: Formatters = { locale: 'en', options: { timeZoneName: 'longOffset' }, built: new Map() };

function formatterOf({ locale, options, built }: Formatters, timeZone: TimeZone): Intl.DateTimeFormat {
  const known = built.get(timeZone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone });
  built.set(timeZone, formatter);
  return formatter;
}
