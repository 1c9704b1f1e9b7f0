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
} from './measures.ts';
import type { PlanStation } from './plan-station.ts';
import type { Places, ScaleQuestion } from './scale-question.ts';
import { FROM_THE_START } from './intervals.ts';
import { bendRooms, leastSpread, roomAt } from './spread.ts';

/** By the index of the later station. */
export type Distances = ReadonlyMap<number, readonly Distance[]>;

interface Distance {
  from: number;
  distance: number;
}

/** What stations ask for that are not neighbours, by the later one: room to bend, labels of two Forums. */
export function distancesOf({ stations, labels, intervals, density }: ScaleQuestion): Distances {
  const distances = new Map<number, Distance[]>();
  const ask = (to: number, asked: Distance) => {
    const others = distances.get(to);
    if (others === undefined) distances.set(to, [asked]);
    else others.push(asked);
  };
  for (const interval of intervals) {
    const spread = leastSpread(interval);
    for (const room of bendRooms(interval, stations.length)) {
      // What runs to the right edge may go on climbing beyond it.
      if (room.to < stations.length) ask(room.to, { from: room.from, distance: roomAt(room, spread) });
    }
  }
  const forums = stations.flatMap(({ kind }, index) => (kind === 'forum' ? [index] : []));
  for (const [number, to] of forums.entries()) {
    // Neighbours in one row, or a label and the leaders that pass beside it to the row under it.
    const [neighbour, other] = [forums[number - density.forumRows], forums[number - 1]];
    if (neighbour !== undefined) {
      ask(to, { from: neighbour, distance: halfLabel(labels, neighbour) + halfLabel(labels, to) + 2 * CLEAR });
    }
    if (other !== undefined) {
      const upper = rowOf(number, density) === 0 ? to : other;
      ask(to, { from: other, distance: halfLabel(labels, upper) + 2 * CLEAR });
    }
  }
  return distances;
}

/** Which row under the lines bears the label of a Forum, counted from 0. */
export function rowOf(forumNumber: number, { forumRows }: Density): number {
  return forumNumber % forumRows;
}

/** The least place that the station before and the edges ask for; the right edge comes after the last station. */
export function roomsBefore(question: ScaleQuestion, places: Places, index: number, flipsLast: boolean): number {
  const { stations, labels, isCallout, intervals, density } = question;
  const station = stations[index];
  if (station === undefined) {
    const flipping = flipsLast ? isCallout.lastIndexOf(true) : -1;
    return Math.max(...places.map((place, at) => place + roomAfter(question, at, at === flipping)));
  }
  const opens = intervals.at(-1)?.lines.some(({ opensAt }) => opensAt === index) === true;
  const half = HALF_WIDTHS[station.kind];
  const room = opens ? SIGN_HALF_WIDTH + SIGN_BEFORE : half;
  const before = stations[index - 1];
  if (before !== undefined) {
    // Beside a Forum lines bend: a station stands better a little further.
    const between = (station.kind === 'forum') === (before.kind === 'forum') ? BETWEEN : density.beside;
    return Math.max(
      firstPlace(station, labels, index),
      (places[index - 1] ?? 0) + HALF_WIDTHS[before.kind] + between + room,
    );
  }
  const hasSigns = intervals[0]?.lines.some(({ opensAt }) => opensAt === FROM_THE_START) === true;
  const edge = hasSigns ? LEFT_SIGN + SIGN_HALF_WIDTH : BETWEEN;
  return Math.max(firstPlace(station, labels, index), edge + BETWEEN + room, opens ? LEFT_SIGN + SIGN_BEFORE : 0);
}

/** Kept free between two stations that touch nothing else. */
const BETWEEN = 8;
/** From the last station to the right edge: the lines are still running. */
const RIGHT_ROOM = 46;

const HALF_WIDTHS = {
  forum: FORUM.halfWidth + RING_STROKE,
  position: POSITION.halfWidth + RING_STROKE,
  meeting: MEETING.halfWidth + RING_STROKE,
} as const satisfies Record<PlanStation['kind'], number>;

function roomAfter({ stations, labels, isCallout }: ScaleQuestion, index: number, flips: boolean): number {
  if (stations[index]?.kind === 'forum') return Math.max(RIGHT_ROOM, halfLabel(labels, index) + 2 * CLEAR);
  if (isCallout[index] !== true || flips) return RIGHT_ROOM;
  return LEADER_GAP + (labels[index]?.width ?? 0) + 2 * CLEAR;
}

/** A Forum's label stays in the drawing. */
function firstPlace({ kind }: PlanStation, labels: readonly LabelText[], index: number): number {
  return kind === 'forum' ? halfLabel(labels, index) + 2 * CLEAR : 0;
}

function halfLabel(labels: readonly LabelText[], index: number): number {
  return (labels[index]?.width ?? 0) / 2;
}
