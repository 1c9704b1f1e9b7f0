import type { AiProject } from 'content-models';

/** A record of the library, with what it takes from elsewhere. */
export interface AiRecord {
  project: AiProject;
  /** Name of the authority in charge. */
  authority: string;
  /** Absolute address of its page. */
  url: string;
}
