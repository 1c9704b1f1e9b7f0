import type { TimeZone } from 'content-models';
import { tzlib_get_ical_block } from 'timezones-ical-library';

/**
 * The lines that tell calendars the clocks of a zone (RFC 5545, section 3.6.5), by the rules that they follow today:
 * calendars take the offset of a time from here, whatever they know of the zone.
 */
export function timeZoneLines(zone: TimeZone): string[] {
  const [block = ''] = [tzlib_get_ical_block(zone)].flat();
  // The library (2.3.2) answers under another name for zones whose clocks agree: La Réunion comes as Asia/Dubai.
  return block.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${zone}`).split('\r\n');
}
