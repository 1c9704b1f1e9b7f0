import { rowOf } from './distances.ts';
import { placeLabel, type PlacedLabel } from './label-placement.ts';
import { placeCallouts, type Callout, type UnplacedCallout } from './callouts.ts';
import type { Density, LabelText } from './labels.ts';
import { ASCENT, CLEAR, FORUM_BASELINE } from './measures.ts';
import type { LineId, PlanStation } from './plan-station.ts';
import { chooseScale, holdsInWidth, placeOf, type Scale } from './scale.ts';
import type { Places, ScaleQuestion } from './scale-question.ts';
import { intervalsOf } from './intervals.ts';
import { boxOf, shapeOf, signBox, type StationShape } from './shapes.ts';
import { bendRooms, largestSpread } from './spread.ts';
import { tracksOf, type Track } from './tracks.ts';

/** Every station with its place, its shape and its label. */
export interface Arrangement<Line extends LineId = LineId> {
  density: Density;
  places: Places;
  tracks: readonly Track<Line>[];
  stations: {
    station: PlanStation<Line>;
    x: number;
    drawn: StationShape<Line>;
    label: PlacedLabel;
    leader: Callout['leader'] | null;
  }[];
}

interface Question {
  stations: readonly PlanStation[];
  openings: ReadonlyMap<LineId, PlanStation | null>;
  order: readonly LineId[];
  density: Density;
  /** Labels at that density. */
  labelOf: ReadonlyMap<PlanStation, LabelText>;
}

/** Which stations have a callout, whatever room there is beside their ring. */
type HasCallout = (station: PlanStation) => boolean;

const POSITIONS: HasCallout = ({ kind }) => kind === 'position';
/** Labels of Forums stand under the lines. */
export const ALL_THAT_CAN: HasCallout = ({ kind }) => kind !== 'forum';

/** Every station at its place with its label, or null when the width does not hold them. */
export function arrange(
  { stations, openings, order, density, labelOf }: Question,
  hasCallout = POSITIONS,
): Arrangement | null {
  const intervals = intervalsOf(stations, openings, order);
  const labels = stations.flatMap((station) => labelOf.get(station) ?? []);
  const isCallout = stations.map(hasCallout);
  // Each turn makes callouts of the labels that found no place beside their ring.
  for (;;) {
    const question = { stations, labels, isCallout, intervals, density };
    const scale = chooseScale(question);
    if (scale === null) return null;
    const lines = drawLines(question, scale.places);
    const { beside, unplaced } = placeLabels(question, lines);
    if (unplaced.length === 0) return arrangementOf(question, scale, lines, beside);
    for (const index of unplaced) isCallout[index] = true;
  }
}

/** Whether the stations hold in the width with every label a callout: they can be arranged so. */
export function holds({ stations, openings, order, density, labelOf }: Question): boolean {
  const intervals = intervalsOf(stations, openings, order);
  const labels = stations.flatMap((station) => labelOf.get(station) ?? []);
  const isCallout = stations.map(ALL_THAT_CAN);
  return holdsInWidth({ stations, labels, isCallout, intervals, density });
}

function arrangementOf(
  question: ScaleQuestion,
  scale: Scale,
  lines: Lines,
  beside: ReadonlyMap<number, PlacedLabel>,
): Arrangement {
  const callouts = calloutsOf(question, scale, lines, beside);
  const stations = question.stations.flatMap((station, index) => {
    const drawn = lines.shapes[index];
    const callout = callouts.get(index);
    const label = callout?.label ?? beside.get(index);
    if (drawn === undefined || label === undefined) return [];
    const leader = callout?.leader ?? (station.kind === 'forum' ? leaderBelow({ drawn, label }) : null);
    return [{ station, x: placeOf(scale.places, index), drawn, label, leader }];
  });
  return { density: question.density, places: scale.places, tracks: lines.tracks, stations };
}

/** The lines, and the stations on them, by index. */
interface Lines {
  tracks: readonly Track[];
  shapes: readonly StationShape[];
}

function drawLines({ stations, intervals }: ScaleQuestion, places: Places): Lines {
  const xOf = (index: number) => placeOf(places, index);
  const spreads = intervals.map((interval) => largestSpread(interval, bendRooms(interval, stations.length), xOf));
  const tracks = tracksOf({ intervals, spreads, xOf });
  return { tracks, shapes: stations.map((station, index) => shapeOf(station, xOf(index), tracks)) };
}

/** Labels of Forums and those beside a ring; those that found no place there are given by their index. */
function placeLabels(question: ScaleQuestion, { tracks, shapes }: Lines) {
  const { labels, isCallout } = question;
  const beside = underForums(question, shapes);
  const unplaced: number[] = [];
  const boxes = [
    ...shapes.map(({ shape }) => boxOf(shape)),
    ...tracks.map(signBox),
    // Under a Forum nothing stands between the lines and its label.
    ...[...beside.values()].map(({ x, box }) => ({ x: x - 1, y: 0, width: 2, height: box.y })),
  ];
  const leaders = shapes.flatMap((drawn, index) =>
    isCallout[index] === true ? [{ x: middle(drawn), top: boxOf(drawn.shape).y }] : [],
  );
  for (const [index, text] of labels.entries()) {
    const drawn = shapes[index];
    if (isCallout[index] === true || beside.has(index) || drawn === undefined) continue;
    const placed = [...beside.values()].map(({ box }) => box);
    const label = placeLabel(text, drawn, { tracks, shapes: boxes, leaders, labels: placed });
    if (label === null) unplaced.push(index);
    else beside.set(index, label);
  }
  return { beside, unplaced };
}

function middle(drawn: StationShape | undefined): number {
  if (drawn === undefined) return 0;
  const { x, width } = boxOf(drawn.shape);
  return x + width / 2;
}

/** Labels of the Forums, in rows under the lines. */
function underForums({ stations, labels, density }: ScaleQuestion, shapes: readonly StationShape[]) {
  const forums = labels.flatMap((text, index) => (stations[index]?.kind === 'forum' ? [{ text, index }] : []));
  const upper = forums.filter((_, number) => rowOf(number, density) === 0).map(({ text }) => text.height);
  const placed = forums.map(({ text, index }, number): [number, PlacedLabel] => {
    const x = middle(shapes[index]);
    const y = FORUM_BASELINE - ASCENT + (rowOf(number, density) === 0 ? 0 : Math.max(...upper) + CLEAR);
    const box = { x: x - text.width / 2, y, width: text.width, height: text.height };
    return [index, { text, box, anchor: 'middle', x }];
  });
  return new Map(placed);
}

/** What joins a Forum to a label that is not right under it. */
function leaderBelow({ drawn, label }: { drawn: StationShape; label: PlacedLabel }): Callout['leader'] | null {
  if (label.box.y <= FORUM_BASELINE - ASCENT) return null;
  const { y, height } = boxOf(drawn.shape);
  return { x: label.x, top: y + height, bottom: label.box.y };
}

function calloutsOf(
  { labels, isCallout }: ScaleQuestion,
  { places, flipsLast }: Scale,
  { tracks, shapes }: Lines,
  beside: ReadonlyMap<number, PlacedLabel>,
): Map<number, Callout> {
  const indexes: number[] = [];
  const waiting: UnplacedCallout[] = [];
  for (const [index, text] of labels.entries()) {
    const drawn = shapes[index];
    if (isCallout[index] !== true || drawn === undefined) continue;
    indexes.push(index);
    const flips = flipsLast && index === isCallout.lastIndexOf(true);
    waiting.push({ x: placeOf(places, index), foot: boxOf(drawn.shape).y, text, flips });
  }
  const ground = [
    ...shapes.map(({ shape }) => boxOf(shape)),
    ...tracks.map(signBox),
    ...[...beside.values()].map(({ box }) => box),
  ];
  const callouts = placeCallouts(waiting, tracks, ground);
  return new Map(callouts.map((callout, at) => [indexes[at] ?? 0, callout]));
}
