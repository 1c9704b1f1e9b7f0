import type { PartialDate } from 'content-models';
import { partialDate } from 'content-models';

/**
 * Reads a date as an editor writes it: `2021`, `2021-03`, `03/2021`, `2021-03-18`, `18/03/2021`.
 * Returns the ISO form, or null when it is not a date that exists.
 */
export function parsePartialDate(text: string): PartialDate | null {
  const iso = toIso(text.trim());
  return partialDate.safeParse(iso).success ? iso : null;
}

function toIso(text: string): string {
  const parts = text.includes('/') ? text.split('/').reverse() : text.split('-');
  const [year, ...rest] = parts;
  return [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
}
