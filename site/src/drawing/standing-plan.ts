import { THEME_KEYS, yearOf, type Card, type Theme } from 'content-models';
import { inLineOrder } from './lines.ts';

/** One row of the standing plan. */
export interface StandingRow {
  card: Card;
  /** Written over the first row of each year. */
  year: number | null;
  /** Lines in service beside the row, left to right; those that begin at it go no further down. */
  running: readonly Theme[];
  beginning: readonly Theme[];
  /** Lines that the station stands on: all in service for a Forum, none for what has no theme. */
  served: readonly Theme[];
}

/**
 * The stations standing up, in the order given, newest first. A line begins at the oldest document that bears its theme:
 * before that it is not drawn.
 */
export function standingPlan(cards: readonly Card[]): StandingRow[] {
  const dated = cards.filter(({ date }) => date !== null);
  const ends = endsOf(dated);
  let year: number | null = null;
  return dated.map((card, index) => {
    const cardYear = yearOf(card.date ?? '');
    const isNew = cardYear !== year;
    year = cardYear;
    const running = inLineOrder([...ends.keys()].filter((theme) => (ends.get(theme) ?? -1) >= index));
    return {
      card,
      year: isNew ? cardYear : null,
      running,
      beginning: running.filter((theme) => ends.get(theme) === index),
      served: card.kind === 'forum' ? running : inLineOrder(card.themes),
    };
  });
}

/** The rows shown at once, and those to unfold. */
export function foldRows(rows: readonly StandingRow[], shown: number): [StandingRow[], StandingRow[]] {
  // One row alone is not worth a fold.
  if (rows.length <= shown + 1) return [[...rows], []];
  const [next, ...others] = rows.slice(shown);
  if (next === undefined) return [[...rows], []];
  return [rows.slice(0, shown), [{ ...next, year: yearOf(next.card.date ?? '') }, ...others]];
}

/** Row at which each line begins. */
function endsOf(cards: readonly Card[]): Map<Theme, number> {
  const ends = new Map<Theme, number>();
  for (const [index, card] of cards.entries()) {
    if (card.kind !== 'forum') for (const theme of card.themes) ends.set(theme, index);
  }
  const last = cards.length - 1;
  if (ends.size === 0) return new Map(THEME_KEYS.map((theme) => [theme, last]));
  // The lines of the first position run down to the Forums before it, as on the plan.
  const first = Math.max(...ends.values());
  for (const [theme, end] of ends) if (end === first) ends.set(theme, last);
  return ends;
}
