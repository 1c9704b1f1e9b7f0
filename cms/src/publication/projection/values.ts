import { dayOf, typeset } from 'content-models';

/** A relationship as Payload returns it: an identifier, or the document when it was populated. */
type Related = number | { id: number } | null | undefined;

/** Text as published: French spacing, no space around; null when empty. */
export function text(value: string | null | undefined): string | null {
  const plain = verbatim(value);
  return plain === null ? null : typeset(plain);
}

/** An address, a code or anything else that must stay as typed; null when empty. */
export function verbatim(value: string | null | undefined): string | null {
  const trimmed = clean(value ?? '').trim();
  return trimmed === '' ? null : trimmed;
}

/** All of them but tab, line feed and carriage return. */
const CONTROL_CHARACTERS = /[^\P{Cc}\t\n\r]/gu;

/**
 * Characters that XML and HTML can hold: text pasted from a word processor or a PDF may bring control
 * characters, which would make a feed unreadable.
 */
export function clean(value: string): string {
  return value
    .toWellFormed()
    .replace(/[\v\f]/g, ' ')
    .replace(CONTROL_CHARACTERS, '');
}

/** Calendar day in Europe/Paris of a date that the CMS keeps as an instant. */
export function day(value: string | null | undefined): string | null {
  return readDate(value, dayOf);
}

export function instant(value: string | null | undefined): string | null {
  return readDate(value, (date) => date.toISOString());
}

/** A date that makes no sense is kept as it is, for the model to refuse it by name. */
function readDate(value: string | null | undefined, read: (date: Date) => string): string | null {
  if (value == null || value === '') return null;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? value : read(date);
}

export function idOf(value: Related): number | null {
  if (value == null) return null;
  return typeof value === 'number' ? value : value.id;
}

/** A number as it is stored, that of a document that was populated included. */
export function numberOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : (value ?? null);
}

/** A relationship to one of several collections. */
export function referenceOf({ relationTo, value }: { relationTo?: unknown; value?: unknown }): unknown {
  return { collection: relationTo, id: numberOf(value) };
}

/** An answer that may not be known. */
export function knownOrNull(value: unknown): boolean | null {
  return value === 'unknown' ? null : value === 'yes';
}
