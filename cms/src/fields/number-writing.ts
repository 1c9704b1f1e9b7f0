import { formatNumber, readNumber } from 'content-models';

/** How a number is shown in its field and in sentences; a year has no thousands. */
export type WriteNumber = (value: number) => string;

/** What a field of numbers takes. All count things, or years. */
export interface NumberLimits {
  min?: number | undefined;
  max?: number | undefined;
  write?: WriteNumber;
}

/**
 * What the form holds of a text: the number, or the words that are none. Those stand between guillemets: of a text that
 * begins with figures, Payload would keep the beginning as a number.
 */
export function heldOf(text: string): number | string | null {
  if (text.trim() === '') return null;
  const read = readNumber(text);
  return 'problem' in read ? `« ${text} »` : read.value;
}

/** What the field shows of what the form holds. */
export function shownOf(held: unknown, write: WriteNumber): string {
  if (typeof held === 'number') return Number.isNaN(held) ? '' : write(held);
  return typeof held === 'string' ? wordsIn(held) : '';
}

/** Why a number is not taken, in French; null when it is. */
export function problemOfNumber(held: unknown, { min, max, write = formatNumber }: NumberLimits): string | null {
  const read = typeof held === 'number' && !Number.isNaN(held) ? { value: held } : readNumber(wordsIn(held));
  if ('problem' in read) return read.problem;
  const { value } = read;
  if (!Number.isInteger(value)) return 'Écrivez un nombre entier, sans virgule.';
  if (min !== undefined && value < min) return `Écrivez ${write(min)} au moins.`;
  if (max !== undefined && value > max) return `Écrivez ${write(max)} au plus.`;
  return null;
}

function wordsIn(held: unknown): string {
  return typeof held === 'string' ? held.replace(/^«\s(.*)\s»$/s, '$1') : '';
}
