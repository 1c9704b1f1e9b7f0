import { PARIS_ZONE } from './paris-zone.ts';

/** A calendar as a file (RFC 5545), given the lines of its events and what it says of itself. */
export function calendarFile(entries: readonly (readonly string[])[], properties: readonly string[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Les Interconnectés//Agenda//FR',
    'CALSCALE:GREGORIAN',
    ...properties,
    ...PARIS_ZONE,
    ...entries.flat(),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}
