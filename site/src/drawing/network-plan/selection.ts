import type { PlanStation } from './plan-station.ts';

/**
 * The stations that hold in the width: the Forums and the stations that open a line, without the oldest if need be;
 * then the positions that find room, newest first; then the meetings.
 *
 * @param stations oldest first
 */
export function selectStations(
  stations: readonly PlanStation[],
  openings: ReadonlySet<PlanStation | null>,
  holds: (stations: readonly PlanStation[]) => boolean,
): PlanStation[] {
  const landmarks = stations.filter((station) => station.kind === 'forum' || openings.has(station));
  const kept = new Set(latestThatHold(landmarks, holds));
  const oldest = stations.findIndex((station) => kept.has(station));
  const others = stations.slice(oldest).filter((station) => !landmarks.includes(station));
  const inOrder = () => stations.filter((station) => kept.has(station));
  for (const kind of ['position', 'meeting']) {
    for (const station of others.filter((other) => other.kind === kind).toReversed()) {
      kept.add(station);
      if (!holds(inOrder())) kept.delete(station);
    }
  }
  return inOrder();
}

/** By halves: one station alone always holds. */
function latestThatHold(
  stations: readonly PlanStation[],
  holds: (stations: readonly PlanStation[]) => boolean,
): readonly PlanStation[] {
  if (holds(stations)) return stations;
  let [tooFew, enough] = [0, stations.length - 1];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (holds(stations.slice(middle))) enough = middle;
    else tooFew = middle;
  }
  return stations.slice(enough);
}
