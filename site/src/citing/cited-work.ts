import type { PartialDate } from 'content-models';

/** Something that is cited, as every format of reference tells it. Addresses are absolute. */
export interface CitedWork {
  /** Names it among other references, `interconnectes-m3`. */
  key: string;
  title: string;
  /** What it is, « Manifeste », « Communiqué de presse ». */
  kind: string;
  /** Organisations and people who signed it, in order. */
  authors: readonly Author[];
  publisher: string;
  date: PartialDate | null;
  /** The text that it is a part of, or null. */
  within: string | null;
  /** Its permanent address, or that of its page where it has none. */
  url: string;
}

/** A person has two names, an organisation one. */
export type Author = { name: string } | { firstName: string; lastName: string };

/** The parts of a date that are known, as numbers. */
export function datePartsOf(date: PartialDate): number[] {
  return date.split('-').map(Number);
}
