import type { Rendition } from 'content-models';

/** A file that was made. */
export interface MadeRendition extends Pick<Rendition, 'hash' | 'size' | 'entries'> {
  /** Where it was left: absolute path. */
  temporary: string;
}
