import { yearOf } from 'content-models';
import type { Density, LabelText } from './labels.ts';
import {
  CLEAR,
  FORUM,
  LEADER_GAP,
  LEFT_SIGN,
  MEETING,
  POSITION,
  RING_STROKE,
  SIGN_BEFORE,
  SIGN_HALF_WIDTH,
  WIDTH,
} from './measures.ts';
import type { PlanStation } from './plan-station.ts';
import { FROM_THE_START, type Interval } from './service.ts';
import { bendRooms, leastSpread } from './spread.ts';

/** What the places of the stations must leave room for. */
export interface ScaleInput {
  stations: readonly PlanStation[];
  labels: readonly LabelText[];
  /** Which stations have their label on a flag. */
  isFlag: readonly boolean[];
  /** Whether the last flag hangs on the left of its leader. */
  turnsLast: boolean;
  intervals: readonly Interval[];
  density: Density;
  /** How high the flags may be piled up. */
  sky: number;
}

/** Index of the right edge among the places: the one after the last station. */
export type Places = readonly number[];

/**
 * The least place of each station, then of the right edge: each as far left as labels, signs, bends and years let it.
 * The scale follows the number of stations, not the calendar: years without any take no room.
 */
export function leastPlaces(input: ScaleInput): number[] {
  const { stations } = input;
  const distances = distancesOf(input);
  const places: number[] = [];
  const heights: number[] = [];
  let bandStart = 0;
  for (let index = 0; index <= stations.length; index += 1) {
    let x = Math.max(firstPlace(input, index), ...nextTo(input, places, index));
    for (const { from, to, distance } of distances) if (to === index) x = Math.max(x, placeOf(places, from) + distance);
    if (startsYear(stations, index)) {
      const before = places[index - 1] ?? 0;
      x = Math.max(
        x,
        index === stations.length ? bandStart + input.density.band : 2 * (bandStart + input.density.band) - before,
      );
      bandStart = (before + x) / 2;
    }
    if (input.isFlag[index] === true) x = underSky(input, places, heights, x);
    places.push(x);
  }
  return places;
}

/** The same stretched to the whole width; more around Forums, where lines bend. Null when it does not hold. */
export function stretch(places: Places, { stations, intervals }: ScaleInput): number[] | null {
  const slack = WIDTH - (places.at(-1) ?? WIDTH);
  if (slack < 0) return null;
  const weights = places.map((_, index) => {
    if (index === 0 || index === stations.length) return EDGE_WEIGHT;
    const interval = intervals.find(({ to }) => (to ?? stations.length) >= index);
    const bends = [index - 1, index].filter((at) => stations[at]?.kind === 'forum').length;
    const names = [index - 1].filter((at) => stations[at]?.kind === 'meeting').length;
    return 1 + bends * BEND_WEIGHT * (interval?.lines.length ?? 0) + names * NAME_WEIGHT;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let added = 0;
  return places.map((place, index) => {
    added += (slack * (weights[index] ?? 0)) / total;
    return place + added;
  });
}

/** Place of a station, of the left edge or of the right edge, by its index. */
export function placeOf(places: Places, index: number): number {
  return index === FROM_THE_START ? LEFT_SIGN + SIGN_BEFORE : (places[index] ?? WIDTH);
}

/** Whether a station is the first of its year, or the right edge, which ends the last one. */
export function startsYear(stations: readonly PlanStation[], index: number): boolean {
  const [before, station] = [stations[index - 1], stations[index]];
  return before !== undefined && (station === undefined || yearOf(before.date) !== yearOf(station.date));
}

const EDGE_WEIGHT = 0.6;
const BEND_WEIGHT = 0.3;
const NAME_WEIGHT = 1.5;
/** Kept free between two stations that touch nothing else. */
const BETWEEN = 8;
const RIGHT_ROOM = 46;

const HALF_WIDTHS = {
  forum: FORUM.halfWidth + RING_STROKE,
  position: POSITION.halfWidth + RING_STROKE,
  meeting: MEETING.halfWidth + RING_STROKE,
} as const satisfies Record<PlanStation['kind'], number>;

interface Distance {
  from: number;
  to: number;
  distance: number;
}

/** Distances that hold between stations further apart than neighbours: bends, labels of Forums. */
function distancesOf({ stations, labels, intervals }: ScaleInput): Distance[] {
  const bends = intervals.flatMap((interval) => {
    const spread = leastSpread(interval);
    return bendRooms(interval, stations.length).map(({ from, to, base, slope }) => ({
      from,
      to,
      // What runs to the right edge may go on climbing beyond it.
      distance: interval.to === null && to === stations.length ? 0 : base + slope * spread,
    }));
  });
  const names = intervals.flatMap(({ from, to }) => {
    if (from === null || to === null) return [];
    return [{ from, to, distance: halfLabel(labels, from) + halfLabel(labels, to) + 2 * CLEAR }];
  });
  return [...bends, ...names];
}

function halfLabel(labels: readonly LabelText[], index: number): number {
  return (labels[index]?.width ?? 0) / 2;
}

function firstPlace({ stations, labels }: ScaleInput, index: number): number {
  return stations[index]?.kind === 'forum' ? halfLabel(labels, index) + 2 * CLEAR : 0;
}

/** Places that the station before, the left edge and the right edge ask for. */
function nextTo(input: ScaleInput, places: readonly number[], index: number): number[] {
  const { stations, labels, isFlag, turnsLast, intervals } = input;
  const station = stations[index];
  if (station === undefined) {
    const lastFlag = isFlag.lastIndexOf(true);
    return places.map((place, at) => {
      if (stations[at]?.kind === 'forum') return place + Math.max(RIGHT_ROOM, halfLabel(labels, at) + 2 * CLEAR);
      if (isFlag[at] !== true || (turnsLast && at === lastFlag)) return place + RIGHT_ROOM;
      return place + LEADER_GAP + (labels[at]?.width ?? 0) + 2 * CLEAR;
    });
  }
  const half = HALF_WIDTHS[station.kind];
  const opens = intervals.some(({ lines }) => lines.some(({ opensAt }) => opensAt === index));
  const before = stations[index - 1];
  if (before === undefined) {
    const hasSigns = intervals[0]?.lines.some(({ opensAt }) => opensAt === FROM_THE_START) === true;
    return [
      opens ? LEFT_SIGN + SIGN_BEFORE : half + 2 * BETWEEN,
      hasSigns ? LEFT_SIGN + SIGN_HALF_WIDTH + BETWEEN + (opens ? SIGN_HALF_WIDTH + SIGN_BEFORE : half) : 0,
    ];
  }
  const room = opens ? SIGN_HALF_WIDTH + SIGN_BEFORE : half;
  return [(places[index - 1] ?? 0) + HALF_WIDTHS[before.kind] + BETWEEN + room];
}

/**
 * The place from which a flag can be hung without piling up above the sky: the earliest flag is the highest, so each
 * flag adds its height to that of the flags it must pass under. Records how high the pile is.
 */
function underSky(input: ScaleInput, places: readonly number[], heights: number[], least: number): number {
  const { labels, isFlag, turnsLast, sky } = input;
  const index = places.length;
  const label = labels[index];
  const turns = turnsLast && isFlag.lastIndexOf(true) === index;
  const leftWards = turns ? LEADER_GAP + (label?.width ?? 0) : 0;
  const others = places.flatMap((place, at) => {
    if (isFlag[at] !== true) return [];
    return [{ place, right: place + LEADER_GAP + (labels[at]?.width ?? 0) + CLEAR, height: heights[at] ?? 0 }];
  });
  // A flag that hangs on the left must leave the leaders before it alone.
  let x = turns ? Math.max(least, ...others.map(({ place }) => place + leftWards + CLEAR)) : least;
  for (;;) {
    const over = others.filter(({ right }) => right > x - leftWards);
    const highest = over.toSorted((a, b) => b.height - a.height)[0];
    const height = (highest?.height ?? 0) + (label?.height ?? 0) + CLEAR;
    if (highest === undefined || height <= sky) {
      heights[index] = height;
      return x;
    }
    x = highest.right + leftWards;
  }
}
