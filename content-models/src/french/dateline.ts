import type { PressRelease } from '../types/press-release.ts';
import { formatDate } from './dates.ts';

/** Where and when a release is given out, as French releases begin: « Rennes, le 10 mars 2025 »; its day alone without a place. */
export function formatDateline({ place, date }: PressRelease['dateline']): string {
  const day = formatDate(date);
  return place === null ? day : `${place}, le ${day}`;
}
