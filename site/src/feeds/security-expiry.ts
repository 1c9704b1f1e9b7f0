import type { IsoDay } from 'content-models';

/** A year, which the rules advise not to exceed, but one: the day within the month is dropped. */
const MONTHS = 11;

/**
 * Until when what the site says of its security holds: the first moment of the month eleven months after
 * today's. It moves once a month, as long as the site is published.
 */
export function securityExpiry(today: IsoDay): string {
  const [year, month] = today.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1 + MONTHS)).toISOString();
}
