import type { TimeZone } from 'content-models';
import type { CalendarEntry } from './event-entry.ts';
import { timeZoneLines } from './time-zone.ts';

/** A calendar as a file (RFC 5545), given its events and what it says of itself. */
export function calendarFile(entries: readonly CalendarEntry[], properties: readonly string[]): string {
  const zones = new Set<TimeZone>(entries.flatMap(({ timeZone }) => timeZone ?? []));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Les Interconnectés//Agenda//FR',
    'CALSCALE:GREGORIAN',
    ...properties,
    ...[...zones].toSorted().flatMap(timeZoneLines),
    ...entries.flatMap(({ lines: ofEntry }) => ofEntry),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}
