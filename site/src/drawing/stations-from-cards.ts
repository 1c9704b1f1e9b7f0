import type { Card, IsoDay, Theme } from 'content-models';
import { dateOf, isMeeting, joinFacts, kindOf, placeOf } from '../content/wording/card-facts.ts';
import { statusWord } from '../content/wording/status-word.ts';
import { dayRange } from './forum-days.ts';
import type { PlanStation, StationState } from './network-plan/index.ts';

/**
 * The stations of some documents. What a position and a meeting say of one subject, on the same day and in the same
 * place, is one station: it bears the position's name.
 */
export function stationsFromCards(cards: readonly Card[], today: IsoDay): PlanStation<Theme>[] {
  const groups: Card[][] = [];
  for (const card of cards) {
    if (card.date === null) continue;
    const same = groups.find((group) => group.some((other) => isSameStation(card, other)));
    if (same === undefined) groups.push([card]);
    else same.push(card);
  }
  return groups.flatMap((group) => {
    const [first, ...others] = group.toSorted((a, b) => Number(isOtherMeeting(a)) - Number(isOtherMeeting(b)));
    return first?.date == null ? [] : [stationOf({ ...first, date: first.date }, others, today)];
  });
}

function isSameStation(a: Card, b: Card): boolean {
  if (isForum(a) || isForum(b) || isMeeting(a) === isMeeting(b)) return false;
  // A position's place may name the building: « Hub des territoires, Paris ».
  const places = [a.place, b.place];
  const isSamePlace = places.every((place) => place !== null) && cityOf(a) === cityOf(b);
  return a.date === b.date && isSamePlace && a.themes.some((theme) => b.themes.includes(theme));
}

function stationOf(card: Card & { date: string }, others: readonly Card[], today: IsoDay): PlanStation<Theme> {
  const titles = [card, ...others].map((each) => each.title);
  const state = stateOf(card, today);
  const word = statusWord(card) ?? (state === 'upcoming' ? 'à venir' : null);
  const place = isMeeting(card) ? placeOf(card) : null;
  const facts = [dateOf(card), kindOf(card), place, word, card.isExample ? 'Exemple' : null];
  return {
    kind: isForum(card) ? 'forum' : isMeeting(card) ? 'meeting' : 'position',
    date: card.date,
    lineIds: [...new Set<Theme>([card, ...others].flatMap(({ themes }) => themes))],
    label: isMeeting(card) ? (cityOf(card) ?? card.title) : shortTitle(card.title),
    days: isForum(card) ? dayRange(card.date, card.endsOn, 'long') : null,
    shortDays: isForum(card) ? dayRange(card.date, card.endsOn, 'short') : null,
    title: joinFacts([titles.join(' ; '), ...facts]) ?? card.title,
    href: card.address,
    state,
  };
}

function stateOf(card: Card, today: IsoDay): StationState {
  const { status, date, endsInParisOn } = card;
  if (status === 'cancelled' || status === 'postponed') return status;
  return isMeeting(card) && (endsInParisOn ?? date ?? today) >= today ? 'upcoming' : 'past';
}

function isForum({ kind }: Card): boolean {
  return kind === 'forum';
}

function isOtherMeeting(card: Card): boolean {
  return isMeeting(card) && !isForum(card);
}

function cityOf({ place }: Card): string | null {
  return place?.split(', ').at(-1) ?? null;
}

/** « Manifeste #4 – Faire de l’IA responsable, une doctrine politique partagée »: neither what files it nor what explains it. */
function shortTitle(title: string): string {
  const name = /^.{1,28} – (.+)$/.exec(title)?.[1] ?? title;
  return /^(.{12,}?), /.exec(name)?.[1] ?? name;
}
