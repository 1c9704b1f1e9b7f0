import type { ContentReference } from './shared/references.ts';

/** What gives something away: its words, or a file of it. */
export const CLUE_KINDS = ['title', 'slug', 'address', 'sentence', 'fileName', 'fileHash'] as const;
export type ClueKind = (typeof CLUE_KINDS)[number];

export interface Clue {
  kind: ClueKind;
  /**
   * Words as an editor wrote them; for `address`, the one that the document would have, from `/` to `/`; for `fileHash`,
   * the SHA-256 of the bytes in hexadecimal.
   */
  text: string;
}

/** Something that the CMS holds and that is not public, by what would give it away. */
export interface Secret {
  target: ContentReference;
  /** What it is, in French: `Communiqué « Titre », sous embargo`. */
  name: string;
  clues: readonly Clue[];
}
