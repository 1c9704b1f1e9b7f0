import type { Theme } from 'content-models';
import { placeBeside, type PlacedLabel } from './beside.ts';
import type { Box } from './boxes.ts';
import { hoist, type Flag } from './flags.ts';
import { labelOf, type Density, type LabelText } from './labels.ts';
import { ASCENT, FORUM_BASELINE, SKIES } from './measures.ts';
import type { PlanStation } from './plan-station.ts';
import { leastPlaces, placeOf, stretch, type Places } from './scale.ts';
import { intervalsOf, type Interval } from './service.ts';
import { boxOf, shapeOf, signBox, type StationShape } from './shapes.ts';
import { bendRooms, largestSpread } from './spread.ts';
import { tracksOf, type Track } from './tracks.ts';

/** Every station with its place, its shape and its label. */
export interface Arrangement {
  density: Density;
  places: Places;
  tracks: readonly Track[];
  stations: {
    station: PlanStation;
    x: number;
    drawn: StationShape;
    label: PlacedLabel;
    leader: Flag['leader'] | null;
  }[];
}

interface Question {
  stations: readonly PlanStation[];
  openings: ReadonlyMap<Theme, PlanStation | null>;
  order: readonly Theme[];
  density: Density;
}

/** The arrangement with the lowest flags that holds in the width, or null when none does. */
export function arrange({ stations, openings, order, density }: Question): Arrangement | null {
  const intervals = intervalsOf(stations, openings, order);
  const labels = stations.map((station) => labelOf(station, density));
  const isFlag = stations.map(({ kind }) => kind === 'position');
  // Each turn gives a flag to the first label that found no place beside its ring.
  for (;;) {
    const scale = lowestScale({ stations, labels, isFlag, intervals, density });
    if (scale === null) return null;
    const around = drawLines({ stations, intervals, places: scale.places });
    const beside = placeLabels({ stations, labels, isFlag, ...around });
    if (typeof beside === 'number') {
      isFlag[beside] = true;
      continue;
    }
    const flags = hoistFlags({ labels, isFlag, beside, ...around, ...scale });
    return {
      density,
      places: scale.places,
      tracks: around.tracks,
      stations: stations.flatMap((station, index) => {
        const drawn = around.drawn[index];
        const flag = flags.get(index);
        const label = flag?.label ?? beside.get(index);
        if (drawn === undefined || label === undefined) return [];
        return [{ station, x: placeOf(scale.places, index), drawn, label, leader: flag?.leader ?? null }];
      }),
    };
  }
}

interface ScaleQuestion {
  stations: readonly PlanStation[];
  labels: readonly LabelText[];
  isFlag: readonly boolean[];
  intervals: readonly Interval[];
  density: Density;
}

/** The least sky under which the stations hold in the width. */
function lowestScale(question: ScaleQuestion): { places: Places; turnsLast: boolean } | null {
  for (const sky of SKIES) {
    for (const turnsLast of [false, true]) {
      const input = { ...question, sky, turnsLast };
      const places = stretch(leastPlaces(input), input);
      if (places !== null) return { places, turnsLast };
    }
  }
  return null;
}

interface Drawn {
  places: Places;
  tracks: readonly Track[];
  drawn: readonly StationShape[];
}

function drawLines({
  stations,
  intervals,
  places,
}: Pick<ScaleQuestion, 'stations' | 'intervals'> & { places: Places }): Drawn {
  const xOf = (index: number) => placeOf(places, index);
  const spreads = intervals.map((interval) => largestSpread(interval, bendRooms(interval, stations.length), xOf));
  const tracks = tracksOf({ intervals, spreads, xOf });
  return { places, tracks, drawn: stations.map((station, index) => shapeOf(station, xOf(index), tracks)) };
}

/** Labels of Forums and those beside a ring; or the index of the first that has no place there. */
function placeLabels({
  stations,
  labels,
  isFlag,
  tracks,
  places,
  drawn,
}: Pick<ScaleQuestion, 'stations' | 'labels' | 'isFlag'> & Drawn): Map<number, PlacedLabel> | number {
  const placed = new Map<number, PlacedLabel>();
  for (const [index, { kind }] of stations.entries()) {
    const text = labels[index];
    if (kind === 'forum' && text !== undefined) placed.set(index, underForum(text, placeOf(places, index)));
  }
  const shapes = [...drawn.map(({ shape }) => boxOf(shape)), ...tracks.map(signBox)];
  const leaders = drawn.flatMap(({ shape }, index) =>
    isFlag[index] === true ? [{ x: placeOf(places, index), top: boxOf(shape).y }] : [],
  );
  for (const [index, text] of labels.entries()) {
    const station = drawn[index];
    if (isFlag[index] === true || placed.has(index) || station === undefined) continue;
    const around = { tracks, shapes, leaders, labels: [...placed.values()].map(({ box }) => box) };
    const label = placeBeside(text, station, around);
    if (label === null) return index;
    placed.set(index, label);
  }
  return placed;
}

function underForum(text: LabelText, x: number): PlacedLabel {
  const box: Box = { x: x - text.width / 2, y: FORUM_BASELINE - ASCENT, width: text.width, height: text.height };
  return { text, box, anchor: 'middle', x };
}

interface HoistQuestion extends Drawn {
  labels: readonly LabelText[];
  isFlag: readonly boolean[];
  beside: ReadonlyMap<number, PlacedLabel>;
  turnsLast: boolean;
}

function hoistFlags({ labels, isFlag, beside, tracks, places, drawn, turnsLast }: HoistQuestion): Map<number, Flag> {
  const flagged = isFlag.flatMap((isFlagged, index) => (isFlagged ? [index] : []));
  const masts = flagged.flatMap((index) => {
    const [text, station] = [labels[index], drawn[index]];
    if (text === undefined || station === undefined) return [];
    const turns = turnsLast && index === flagged.at(-1);
    return [{ x: placeOf(places, index), foot: boxOf(station.shape).y, text, turns }];
  });
  const ground = [
    ...drawn.map(({ shape }) => boxOf(shape)),
    ...tracks.map(signBox),
    ...[...beside.values()].map(({ box }) => box),
  ];
  const flags = hoist(masts, tracks, ground);
  return new Map(
    flagged.flatMap((index, at) => {
      const flag = flags[at];
      return flag === undefined ? [] : [[index, flag] as const];
    }),
  );
}
