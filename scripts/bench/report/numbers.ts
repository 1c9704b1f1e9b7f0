import { formatNumber } from 'content-models';

const NOTHING = '—';
const oneDecimal = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** « 84 ms », « 12,4 s » */
export function duration(milliseconds: number | undefined | null): string {
  if (milliseconds == null || Number.isNaN(milliseconds)) return NOTHING;
  if (milliseconds < 10_000) return `${formatNumber(Math.round(milliseconds))}\u00a0ms`;
  return `${oneDecimal.format(milliseconds / 1000)}\u00a0s`;
}

/** « 412 Mo » */
export function megabytes(value: number | undefined): string {
  return value === undefined ? NOTHING : `${formatNumber(Math.round(value))}\u00a0Mo`;
}

/** « 2,4 » */
export function decimal(value: number | undefined): string {
  return value === undefined ? NOTHING : oneDecimal.format(value);
}

/** « ×2,4 » */
export function ratio(value: number | undefined): string {
  return value === undefined ? NOTHING : `×${oneDecimal.format(value)}`;
}

/** « 12 » */
export function whole(value: number | undefined): string {
  return value === undefined ? NOTHING : formatNumber(Math.round(value));
}
