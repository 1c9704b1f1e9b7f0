/** What tells one line from another. */
export type LineId = string;

/** A day, `2025-03-10`; a month or a year when nothing closer is known. */
export type PlanDate = string;

/** What is drawn differently: where lines cross, what the network adopted, a day of work. */
type StationKind = 'forum' | 'position' | 'meeting';

/** `past` stands for everything that took place or was published. */
export type StationState = 'past' | 'upcoming' | 'postponed' | 'cancelled';

/** One station of the plan, as the content gives it. */
export interface PlanStation<Line extends LineId = LineId> {
  kind: StationKind;
  date: PlanDate;
  /** Lines it stands on, in any order. A Forum stands on all of them. */
  lineIds: readonly Line[];
  /** What is written beside it, cut when it is long. */
  label: string;
  /** Second line of a Forum's label, its days, and the same when room is short. */
  days: string | null;
  shortDays: string | null;
  /** Everything the label may leave out: title, date, what became of it. */
  title: string;
  href: string | null;
  state: StationState;
}

/** Oldest first. A date known to the year or month counts as its end; a Forum comes before what it adopts. */
export function inOrderOfDate(stations: readonly PlanStation[]): PlanStation[] {
  return stations.toSorted(
    (a, b) => compare(sortKey(a), sortKey(b)) || RANKS[a.kind] - RANKS[b.kind] || compare(a.title, b.title),
  );
}

/** The year that a station stands in. */
export function yearOf({ date }: PlanStation): number {
  return Number(date.slice(0, 4));
}

const RANKS = { forum: 0, position: 1, meeting: 2 } as const satisfies Record<StationKind, number>;

function sortKey({ date }: PlanStation): string {
  return date.padEnd('2025-03-10'.length, '-99');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
