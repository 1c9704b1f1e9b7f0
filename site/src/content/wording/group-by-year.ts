import { yearOf, type Card } from 'content-models';

/** Cards by year, in the order given; what has no date is left out. */
export function groupByYear(cards: readonly Card[]): { year: number; cards: Card[] }[] {
  const years = new Map<number, Card[]>();
  for (const card of cards) {
    if (card.date === null) continue;
    const year = yearOf(card.date);
    years.set(year, [...(years.get(year) ?? []), card]);
  }
  return [...years].map(([year, cards]) => ({ year, cards }));
}
