import { CLEAR, LEADER_GAP, LEFT_SIGN, SIGN_BEFORE, WIDTH } from './measures.ts';
import { distancesOf, roomsBefore, type Distances } from './distances.ts';
import { yearOf, type PlanStation } from './plan-station.ts';
import type { Places, ScaleQuestion } from './scale-question.ts';
import { FROM_THE_START } from './intervals.ts';

export interface Scale {
  places: Places;
  /** Whether the last callout hangs on the left of its leader. */
  flipsLast: boolean;
}

/**
 * Places with the least headroom over the lines that leaves some room to breathe, or else with the most; null when
 * the stations do not hold in the width. The scale follows the number of stations, not the calendar: years without any
 * take no room.
 */
export function chooseScale(question: ScaleQuestion): Scale | null {
  const distances = distancesOf(question);
  const within = (headroom: number) => narrowest(question, distances, headroom);
  // Nothing takes less width than the most headroom.
  const widest = within(MOST_HEADROOM);
  if (widthOf(widest.places) > WIDTH) return null;
  const { places, flipsLast } = firstComfortable(LESS_HEADROOM, within) ?? widest;
  return { places: stretch(places, question), flipsLast };
}

/** Whether the stations hold with the most headroom. */
export function holdsInWidth(question: ScaleQuestion): boolean {
  const distances = distancesOf(question);
  return [false, true].some(
    (flipsLast) => widthOf(leastPlaces(question, distances, { headroom: MOST_HEADROOM, flipsLast })) <= WIDTH,
  );
}

/** Place of a station, of the left edge or of the right edge, by its index. */
export function placeOf(places: Places, index: number): number {
  return index === FROM_THE_START ? LEFT_SIGN + SIGN_BEFORE : (places[index] ?? WIDTH);
}

/** Whether a station is the first of its year, or the right edge, which ends the last one. */
export function startsYear(stations: readonly PlanStation[], index: number): boolean {
  const [before, station] = [stations[index - 1], stations[index]];
  return before !== undefined && (station === undefined || yearOf(before) !== yearOf(station));
}

/** How high callouts may be stacked: the page stays low when it can. */
const LESS_HEADROOM = [90, 150, 220, 300] as const;
const MOST_HEADROOM = 380;
/** What should be left of the width, to be shared between the stations. */
const COMFORT = 80;

function narrowest(question: ScaleQuestion, distances: Distances, headroom: number): Scale {
  const stack = (flipsLast: boolean) => ({
    places: leastPlaces(question, distances, { headroom, flipsLast }),
    flipsLast,
  });
  const [straight, flipped] = [stack(false), stack(true)];
  return widthOf(flipped.places) < widthOf(straight.places) ? flipped : straight;
}

function firstComfortable(headrooms: readonly number[], within: (headroom: number) => Scale): Scale | null {
  for (const headroom of headrooms) {
    const scale = within(headroom);
    if (widthOf(scale.places) < WIDTH - COMFORT) return scale;
  }
  return null;
}

/** How callouts are stacked: in which headroom, and whether the last one flips. */
interface Stacking {
  headroom: number;
  flipsLast: boolean;
}

/** The least place of each station: as far left as signs, bends, years, labels and the callouts before it let it. */
function leastPlaces(question: ScaleQuestion, distances: Distances, { headroom, flipsLast }: Stacking): number[] {
  const { stations, density } = question;
  const stack = stackOf(question, { headroom, flipsLast });
  const places: number[] = [];
  let yearStart = 0;
  for (let index = 0; index <= stations.length; index += 1) {
    let x = roomsBefore(question, places, index, flipsLast);
    for (const { from, distance } of distances.get(index) ?? []) x = Math.max(x, placeOf(places, from) + distance);
    const before = places[index - 1] ?? 0;
    const isNewYear = startsYear(stations, index);
    if (isNewYear) {
      const yearEnd = yearStart + density.band;
      x = Math.max(x, index === stations.length ? yearEnd : 2 * yearEnd - before);
    }
    const place = stack.add(index, x);
    places.push(place);
    if (isNewYear) yearStart = (before + place) / 2;
  }
  return places;
}

/**
 * Callouts stacked as they come: the earliest is the highest, so each adds its height to that of the callouts it must pass
 * under. `add` answers with the place from which the callout of a station stays in the headroom.
 */
function stackOf({ labels, isCallout }: ScaleQuestion, { headroom, flipsLast }: Stacking) {
  const last = isCallout.lastIndexOf(true);
  const callouts: { x: number; right: number; height: number }[] = [];
  return {
    add: (index: number, least: number): number => {
      const label = labels[index];
      if (label === undefined || isCallout[index] !== true) return least;
      const flips = flipsLast && index === last;
      const leftwards = flips ? LEADER_GAP + label.width : 0;
      // A callout that hangs on the left must leave the leaders before it alone.
      let left = (flips ? Math.max(least, (callouts.at(-1)?.x ?? 0) + leftwards + 2 * CLEAR) : least) - leftwards;
      for (;;) {
        let over: (typeof callouts)[number] | undefined;
        for (const callout of callouts)
          if (callout.right > left && callout.height > (over?.height ?? 0)) over = callout;
        const height = (over?.height ?? 0) + label.height + CLEAR;
        if (over === undefined || height <= headroom) {
          const x = left + leftwards;
          callouts.push({ x, right: x + (flips ? 0 : LEADER_GAP + label.width) + CLEAR + 1, height });
          return x;
        }
        left = over.right;
      }
    },
  };
}

function widthOf(places: Places): number {
  return places.at(-1) ?? 0;
}

/** The same shared out over the whole width; more around Forums, where lines bend, and after names. */
function stretch(places: Places, { stations, intervals }: ScaleQuestion): number[] {
  const kindAt = (index: number) => stations[index]?.kind;
  const weights = places.map((_, index) => {
    if (index === 0 || index === stations.length) return EDGE_WEIGHT;
    const forums = [index - 1, index].filter((at) => kindAt(at) === 'forum').length;
    const lines = intervals.find(({ to }) => (to ?? stations.length) >= index)?.lines.length ?? 0;
    return 1 + (forums === 1 ? BEND_WEIGHT * lines : 0) + (kindAt(index - 1) === 'meeting' ? NAME_WEIGHT : 0);
  });
  const share = (WIDTH - widthOf(places)) / weights.reduce((sum, weight) => sum + weight, 0);
  let added = 0;
  return places.map((place, index) => {
    added += share * (weights[index] ?? 0);
    return place + added;
  });
}

const EDGE_WEIGHT = 0.6;
const BEND_WEIGHT = 0.35;
const NAME_WEIGHT = 1.2;
