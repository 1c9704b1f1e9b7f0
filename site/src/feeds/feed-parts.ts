import type { Feed, Instant } from 'content-models';

/** What a feed says of itself. Addresses are absolute. */
export interface FeedHead {
  title: string;
  description: string;
  /** Page that it is about. */
  pageUrl: string;
  url: string;
  network: string;
  siteUrl: string;
  language: Feed['language'];
}

/** A document as a format of feed writes it. */
export interface WrittenItem {
  text: string;
  /** Last change that matters to a reader. */
  updatedAt: Instant;
}
