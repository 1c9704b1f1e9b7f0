import type { LineId, PlanStation } from './plan-station.ts';

/** Open before the first station that is drawn. */
export const FROM_THE_START = -1;

/** A line within an interval. */
export interface RunningLine {
  lineId: LineId;
  /** Its home track: the place in the fixed order of the lines. */
  rank: number;
  /** Its place among the lines gathered at the Forum on the left, or null when it opens later. */
  left: number | null;
  /** Its place among the lines in service at the end of the interval. */
  right: number;
  /** Index of the station that opens it, or {@link FROM_THE_START}. */
  opensAt: number;
}

/** What lies between two Forums, given by their indexes; null for the edges of the drawing. */
export interface Interval {
  from: number | null;
  to: number | null;
  /** Bottom to top. */
  lines: RunningLine[];
}

/** The station that opens each line: the first to stand on it. Null for what is open from the start. */
export function openingsOf(
  stations: readonly PlanStation[],
  order: readonly LineId[],
): Map<LineId, PlanStation | null> {
  const openings = new Map<LineId, PlanStation | null>();
  const first = stations.findIndex(({ kind }) => kind !== 'forum');
  for (const [index, station] of stations.entries()) {
    if (station.kind === 'forum') continue;
    for (const lineId of station.lineIds) {
      if (openings.has(lineId) || !order.includes(lineId)) continue;
      // A Forum before the first position already gathers the lines that this one is said to open.
      openings.set(lineId, index === first && first > 0 ? null : station);
    }
  }
  if (openings.size > 0) return openings;
  const named = stations.flatMap(({ lineIds }) => lineIds).filter((lineId) => order.includes(lineId));
  return new Map((named.length > 0 ? named : order).map((lineId) => [lineId, null]));
}

/** Which lines run where, between the Forums of what is drawn. */
export function intervalsOf(
  stations: readonly PlanStation[],
  openings: ReadonlyMap<LineId, PlanStation | null>,
  order: readonly LineId[],
): Interval[] {
  const indexes = new Map(stations.map((station, index) => [station, index]));
  const lines = order.flatMap((lineId, rank) => {
    const opening = openings.get(lineId);
    if (opening === undefined) return [];
    return [{ lineId, rank, opensAt: (opening && indexes.get(opening)) ?? FROM_THE_START }];
  });
  const forums = stations.flatMap(({ kind }, index) => (kind === 'forum' ? [index] : []));
  return [null, ...forums].map((from, number) => {
    const to = forums[number] ?? null;
    const running = lines.filter(({ opensAt }) => opensAt < (to ?? stations.length));
    const gathered = from === null ? [] : running.filter(({ opensAt }) => opensAt < from);
    const placed = running.map((line, right) => {
      const left = gathered.indexOf(line);
      return { ...line, right, left: left === -1 ? null : left };
    });
    return { from, to, lines: placed };
  });
}
