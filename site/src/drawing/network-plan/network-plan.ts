import { ALL_THAT_CAN, arrange, holds, type Arrangement } from './arrange.ts';
import { DENSITIES, labelsOf } from './labels.ts';
import { FORUM_BASELINE, TITLE_SHARE, WIDTH } from './measures.ts';
import { inOrderOfDate, yearOf, type LineId, type PlanStation } from './plan-station.ts';
import { startsYear } from './scale.ts';
import { selectStations } from './selection.ts';
import { openingsOf } from './intervals.ts';

/** The plan of the network, ready to be printed. Heights are negative upwards; the lowest track is at 0. */
export interface NetworkPlan<Line extends LineId = LineId> extends Pick<Arrangement<Line>, 'tracks' | 'stations'> {
  width: number;
  /** Upper edge of everything, and of what stands under the page's title, on the left. */
  top: number;
  titleTop: number;
  bottom: number;
  years: { year: number; x: number; width: number; figureX: number; isShaded: boolean }[];
  yearBaseline: number;
  isDense: boolean;
}

/**
 * Draws what holds of the network's stations, without any overlap; the list has the others. See {@link selectStations}.
 * Null when there is nothing to draw.
 *
 * @param order the lines, bottom to top: a line keeps its track whatever is added
 */
export function drawNetworkPlan<Line extends LineId>(
  all: readonly PlanStation<Line>[],
  order: readonly Line[],
): NetworkPlan<Line> | null {
  // Its lines are those of the order.
  return planFor(all, order) as NetworkPlan<Line> | null;
}

function planFor(all: readonly PlanStation[], order: readonly LineId[]): NetworkPlan | null {
  const stations = inOrderOfDate(all).filter(
    ({ kind, lineIds }) => kind === 'forum' || lineIds.some((lineId) => order.includes(lineId)),
  );
  if (stations.length === 0 || order.length === 0) return null;
  const openings = openingsOf(stations, order);
  const { roomy, dense } = DENSITIES;
  const everything = arrange({ stations, openings, order, density: roomy, labelOf: labelsOf(stations, roomy) });
  if (everything !== null) return planOf(everything);
  const question = { openings, order, density: dense, labelOf: labelsOf(stations, dense) };
  const kept = selectStations(stations, new Set(openings.values()), (some) => holds({ ...question, stations: some }));
  // A few labels may take more room beside their ring than a callout.
  const arrangement =
    arrange({ ...question, stations: kept }) ?? arrange({ ...question, stations: kept }, ALL_THAT_CAN);
  return arrangement === null ? null : planOf(arrangement);
}

function planOf(arrangement: Arrangement): NetworkPlan {
  const { tracks, stations, density } = arrangement;
  const labels = stations.map(({ label }) => label.box);
  const top =
    Math.min(...labels.map(({ y }) => y), ...tracks.flatMap(({ points }) => points.map(([, y]) => y - 30))) - 12;
  const underTitle = labels.filter(({ x }) => x < TITLE_SHARE * WIDTH).map(({ y }) => y);
  const heights = tracks.flatMap(({ points }) =>
    points.filter(([x]) => x < TITLE_SHARE * WIDTH).map(([, y]) => y - 30),
  );
  const lowest = Math.max(FORUM_BASELINE, ...labels.map(({ y, height }) => y + height));
  const yearBaseline = lowest + density.figure + 2;
  return {
    width: WIDTH,
    top,
    titleTop: Math.min(0, ...underTitle, ...heights) - 12,
    bottom: yearBaseline + 18,
    tracks,
    stations,
    years: yearsOf(arrangement),
    yearBaseline,
    isDense: density === DENSITIES.dense,
  };
}

function yearsOf({ places, stations }: Arrangement): NetworkPlan['years'] {
  const drawn = stations.map(({ station }) => station);
  const starts = drawn.flatMap((station, index) => {
    if (index === 0) return [{ year: yearOf(station), x: 0 }];
    if (!startsYear(drawn, index)) return [];
    return [{ year: yearOf(station), x: ((places[index - 1] ?? 0) + (places[index] ?? 0)) / 2 }];
  });
  return starts.map(({ year, x }, index) => ({
    year,
    x,
    width: (starts[index + 1]?.x ?? WIDTH) - x,
    figureX: index === 0 ? FIRST_FIGURE : x + FIGURE_MARGIN,
    isShaded: index % 2 === 1,
  }));
}

/** Under the page's title. */
const FIRST_FIGURE = 48;
const FIGURE_MARGIN = 10;
