import type { DocumentId } from './shared/references.ts';
import type { SitePublisher } from './publication.ts';
import type { Theme } from './shared/themes.ts';

/** What is sent to the press when a release appears, the same for all but for {@link UNSUBSCRIBE_MARK}. */
export interface ReleaseMessage {
  subject: string;
  /** Plain text. */
  text: string;
  /** A whole HTML document, which asks for no other file. */
  html: string;
}

/** What stands in a message where each recipient has an address of its own. Nobody can have this one (RFC 2606). */
export const UNSUBSCRIBE_MARK = 'https://desabonnement.invalid/';

/** What the CMS needs of whoever puts releases online, to tell the press of them. */
export interface ReleaseTeller extends Pick<SitePublisher, 'current'> {
  /**
   * What is sent of a release, as it is online; undefined when it is not there.
   * @throws {PublicationError} when it can't be written
   */
  messageOf: (release: DocumentId) => Promise<ReleaseMessage | undefined>;
}

/** A subscription that could not be taken, to be shown again with what was typed. */
export interface SubscriptionAttempt {
  email: string;
  themes: readonly Theme[];
  problem: SubscriptionProblem;
}

/** What is wrong with the address, or that too many ask at once. */
export type SubscriptionProblem = 'no-email' | 'wrong-email' | 'busy';
