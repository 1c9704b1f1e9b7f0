import { cardOf, THEME_KEYS, type PublishedDocument, type SiteSettings, type Theme } from 'content-models';
import { linesOfEvent } from '../content/documents/event-lines.ts';
import { dateOf, joinFacts, kindOf } from '../content/wording/card-facts.ts';
import { statusWord } from '../content/wording/status-word.ts';

/** Everything that a share image shows. Two pages that show the same have the same image. */
export interface ShareImage {
  /** Over the title: kind and date, or null. */
  over: string | null;
  title: string;
  themes: readonly Theme[];
  isExample: boolean;
  /** Name of the site. */
  network: string;
}

/** Pixels. */
export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** The image of a document's page. */
export function imageOfDocument(document: PublishedDocument, settings: SiteSettings): ShareImage {
  const card = cardOf(document);
  // What has no date is no publication: its kind says nothing to a reader.
  const over = card.date === null ? null : joinFacts([kindOf(card), dateOf(card), statusWord(card)]);
  const { title, isExample } = document;
  const themes = linesOfEvent(card);
  return { over, title, themes: [...themes], isExample, network: settings.name };
}

/** The image of the pages that are about no document. */
export function imageOfSite({ name, tagline }: SiteSettings): ShareImage {
  return { over: null, title: tagline, themes: [...THEME_KEYS], isExample: false, network: name };
}

/** The image in words. */
export function describeImage({ over, title, network }: ShareImage): string {
  return joinFacts([over, title, network]) ?? title;
}
