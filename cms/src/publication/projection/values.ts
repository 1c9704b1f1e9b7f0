import { dayOf, typeset } from 'content-models';

/** A relationship as Payload returns it: an identifier, or the document when it was populated. */
type Related = number | { id: number } | null | undefined;

/** Text as published: French spacing, no space around; null when empty. */
export function text(value: string | null | undefined): string | null {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? null : typeset(trimmed);
}

/** An address, a code or anything else that must stay as typed; null when empty. */
export function verbatim(value: string | null | undefined): string | null {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

/** Calendar day in Europe/Paris of a date that the CMS keeps as an instant. */
export function day(value: string | null | undefined): string | null {
  return value == null || value === '' ? null : dayOf(new Date(value));
}

export function instant(value: string | null | undefined): string | null {
  return value == null || value === '' ? null : new Date(value).toISOString();
}

export function idOf(value: Related): number | null {
  if (value == null) return null;
  return typeof value === 'number' ? value : value.id;
}

export function idsOf(values: readonly Related[] | null | undefined): number[] {
  return (values ?? []).map(idOf).filter((id) => id !== null);
}

/** A relationship to one of several collections. */
export function referenceOf(value: { relationTo: string; value: number | { id: number } }) {
  return { collection: value.relationTo, id: idOf(value.value) };
}

export function referencesOfField(
  values: readonly { relationTo: string; value: number | { id: number } }[] | null | undefined,
) {
  return (values ?? []).map(referenceOf);
}
