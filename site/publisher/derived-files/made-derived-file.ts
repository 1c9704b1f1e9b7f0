import type { DerivedFile } from 'content-models';

/** A file that was made. */
export interface MadeDerivedFile extends Pick<DerivedFile, 'hash' | 'size' | 'entries'> {
  /** Where it was left: absolute path. */
  temporary: string;
}
