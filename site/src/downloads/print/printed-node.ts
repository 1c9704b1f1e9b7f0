import type { IsoDay, ThemeFamily } from 'content-models';

/** A document ready to be printed: all that its PDF shows and says of itself. */
export interface Printed {
  title: string;
  description: string | null;
  authors: readonly string[];
  keywords: readonly string[];
  /** Last change that matters to a reader. */
  date: IsoDay;
  /** Name of the association, and what it says of itself in a line. */
  network: string;
  tagline: string;
  /** The lines that it serves, in their order: the band over it, and its signs. */
  lines: readonly { sign: string; family: ThemeFamily; label: string }[];
  /** Its page, whole address. */
  page: string;
  body: readonly PrintedNode[];
}

/** A text with structure, as HTML would write it: words, or an element with what is in it. */
export type PrintedNode = string | PrintedElement;

export interface PrintedElement {
  tag: string;
  /** What the styles of the site tell it by. */
  kinds: readonly string[];
  children: readonly PrintedNode[];
  /** Language of what is in it, where it is not French. */
  lang?: string;
  /** Where a link leads: a whole address, or `#` and the anchor of a link of the same document. */
  href?: string;
  /** Anchor of a link that others lead to. */
  id?: string;
  /** What a header cell is the header of. */
  scope?: string;
  /** How many columns and rows a cell covers, where it covers several. */
  colspan?: number;
  rowspan?: number;
  /** Number of the first item of a list, where it is not 1. */
  start?: number;
  /** The file of a picture, from the root of the site, and its alternative text: empty for a decorative one. */
  picture?: { src: string; alt: string };
}

/** What says, on top of a text that is read before the hour, that it is under embargo: nothing in what is public. */
export function embargoNotice(body: readonly PrintedNode[]): readonly PrintedElement[] {
  return body.filter((node) => typeof node !== 'string').filter(({ kinds }) => kinds.includes('embargo'));
}
