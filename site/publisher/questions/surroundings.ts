import type { Instant, IsoDay, SubscriptionAttempt } from 'content-models';
import type { SiteMap } from '../site-map.ts';

/** What the answers depend on besides the store: all of it is recorded like any other read. */
export interface Surroundings {
  /** Calendar day in Europe/Paris. */
  today: IsoDay;
  /** Origin of the public site, without a trailing slash. */
  siteUrl: string;
  siteMap: Pick<SiteMap, 'parts' | 'addresses'>;
  /** Whether there is someone to draw share images and to make derived files. */
  hasDrawer?: boolean;
  /** For a journalist alone: when what is shown becomes public. */
  embargo?: Instant;
  /** Whether e-mail is sent to the press. */
  sendsMail?: boolean;
  /** For one visitor alone: what was typed to subscribe. */
  attempt?: SubscriptionAttempt;
}
