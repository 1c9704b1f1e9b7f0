import type { IsoDay } from 'content-models';
import type { Printed } from '../print/printed-node.ts';

/** An archive to be made: what a journalist takes away, in one file. */
export interface Archive {
  /** Name of the folder in which everything is. */
  folder: string;
  /** Day that every file in it bears. */
  date: IsoDay;
  files: readonly ArchiveFile[];
}

/** A file of an archive: a text, a document to be typeset, a file of the site, or a picture of it as a JPEG that says whose it is. */
export type ArchiveFile = { name: string } & (
  | { kind: 'text'; text: string }
  | { kind: 'printed'; printed: Printed }
  | { kind: 'copy'; address: string }
  | { kind: 'jpeg'; address: string; facts: { caption: string | null; credit: string | null; licence: string | null } }
);
