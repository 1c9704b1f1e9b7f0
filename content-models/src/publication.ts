import type { Content } from './models/index.ts';
import type { GlobalContent } from './models/globals.ts';
import type { Redirect } from './models/redirect.ts';
import type { ContentReference } from './shared/references.ts';

/** One change to what is public, as the CMS hands it to the publisher. */
export type Change =
  | { kind: 'document'; content: Content }
  | { kind: 'removal'; target: ContentReference }
  | { kind: 'global'; content: GlobalContent }
  /** The whole list, since a rule depends on no other. */
  | { kind: 'redirects'; redirects: readonly Redirect[] };

/** A document that could not be published, and what to do about it. What was on line stays. */
export interface Refusal {
  target: ContentReference;
  /** French sentences naming document, field and remedy; at least one. */
  problems: readonly string[];
}

/** What one pass of the publisher did. */
export interface PublicationReport {
  refusals: readonly Refusal[];
  /** Addresses that could not be made; what was there stays, and each pass tries again. */
  failures: readonly { address: string; reason: string }[];
  /** Addresses whose files are new or changed. */
  written: readonly string[];
  /** Addresses whose files are gone. */
  removed: readonly string[];
  /** From the start of the pass until its last page was in place, in milliseconds. */
  durationMs: number;
}

/** Why nothing could be put on line, as a French sentence for whoever runs the site. */
export class PublicationError extends Error {
  override readonly name = 'PublicationError';
}

/**
 * What the CMS needs of whoever puts documents on line. Rejects only when nothing could be written
 * (a full disk, a closed folder): the previous files then stay as they are.
 */
export interface SitePublisher {
  /** The document as it is on line, or undefined. */
  current: (target: ContentReference) => Content | undefined;
  /** Documents on line that refer to it. */
  referrers: (target: ContentReference) => ContentReference[];
  /** Every document, picture and file on line. */
  published: () => ContentReference[];
  publish: (changes: readonly Change[], onProgress?: Progress) => Promise<PublicationReport>;
}

/** Called as a long piece of work goes on. */
export type Progress = (done: number, total: number) => void;
