import type { SitePublisher } from 'content-models';
import type { Payload } from 'payload';
import type { LiveConfirmations } from '../confirmation/live-confirmations.ts';
import type { Rules } from './redirects.ts';
import type { Secrets } from './secrets.ts';

/** What a publication works with. */
export interface PublicationContext {
  payload: Payload;
  publisher: SitePublisher;
  liveConfirmations: LiveConfirmations;
  rules: Rules;
  secrets: Secrets;
  /** Subjects of the publications that wait for what holds them back to be gone. */
  heldBack: Set<string>;
  now: () => Date;
}
