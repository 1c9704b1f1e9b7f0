import type { DescribedLine } from './describe-line.ts';

/** What a list shows without scrolling much; more letters tell more. */
export const MOST_FOUND = 12;

/** What `GET /api/inventory/search?q=` answers: the best first. */
export interface SearchAnswer {
  found: DescribedLine[];
}

/** What `GET /api/inventory/uses?of=media/12,media/13` answers: what uses any of them. */
export interface UsesAnswer {
  /** How many use it, up to the most that are counted. */
  total: number;
  /** How many of them visitors can read now, using it. */
  online: number;
  /** Whether there are more than are counted. */
  isMore: boolean;
  /** Those that are named, the last saved first. */
  users: (DescribedLine & { isOnline: boolean })[];
}

/** What `GET /api/inventory/not-online?of=people/3,media/12` answers: those that visitors can't read now. */
export interface NotOnlineAnswer {
  found: DescribedLine[];
}

/** What is asked of the inventory, by the end of its address, with what it answers. */
export interface InventoryAnswers {
  search: SearchAnswer;
  uses: UsesAnswer;
  'not-online': NotOnlineAnswer;
}
