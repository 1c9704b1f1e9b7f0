import { yearOf } from 'content-models';
import { CLEAR, LEADER_GAP, LEFT_SIGN, SIGN_BEFORE, WIDTH } from './measures.ts';
import { distancesOf, roomsBefore, type Distances } from './distances.ts';
import type { PlanStation } from './plan-station.ts';
import type { Places, ScaleQuestion } from './scale-question.ts';
import { FROM_THE_START } from './service.ts';

export interface Scale {
  places: Places;
  /** Whether the last flag hangs on the left of its leader. */
  turnsLast: boolean;
}

/**
 * Places under the lowest sky that leaves some room to breathe, or else under the one that leaves the most; null when
 * the stations do not hold in the width. The scale follows the number of stations, not the calendar: years without any
 * take no room.
 */
export function chooseScale(question: ScaleQuestion): Scale | null {
  const distances = distancesOf(question);
  const under = (sky: number) => narrowest(question, distances, sky);
  // Nothing takes less width than the highest sky.
  const widest = under(HIGHEST_SKY);
  if (widthOf(widest.places) > WIDTH) return null;
  const { places, turnsLast } = firstComfortable(LOWER_SKIES, under) ?? widest;
  return { places: stretch(places, question), turnsLast };
}

/** Whether the stations hold under the highest sky. */
export function holdsInWidth(question: ScaleQuestion): boolean {
  const distances = distancesOf(question);
  return [false, true].some(
    (turnsLast) => widthOf(leastPlaces(question, distances, { sky: HIGHEST_SKY, turnsLast })) <= WIDTH,
  );
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

/** How high flags may be piled up: the page stays low when it can. */
const LOWER_SKIES = [90, 150, 220, 300] as const;
const HIGHEST_SKY = 380;
/** What should be left of the width, to be shared between the stations. */
const COMFORT = 80;

function narrowest(question: ScaleQuestion, distances: Distances, sky: number): Scale {
  const hang = (turnsLast: boolean) => ({ places: leastPlaces(question, distances, { sky, turnsLast }), turnsLast });
  const [straight, turned] = [hang(false), hang(true)];
  return widthOf(turned.places) < widthOf(straight.places) ? turned : straight;
}

function firstComfortable(skies: readonly number[], under: (sky: number) => Scale): Scale | null {
  for (const sky of skies) {
    const scale = under(sky);
    if (widthOf(scale.places) < WIDTH - COMFORT) return scale;
  }
  return null;
}

/** How flags hang: under which sky, and whether the last one turns. */
interface Hanging {
  sky: number;
  turnsLast: boolean;
}

/** The least place of each station: as far left as signs, bends, years, labels and the flags before it let it. */
function leastPlaces(question: ScaleQuestion, distances: Distances, { sky, turnsLast }: Hanging): number[] {
  const { stations, density } = question;
  const piles = pilesOf(question, { sky, turnsLast });
  const places: number[] = [];
  let yearStart = 0;
  for (let index = 0; index <= stations.length; index += 1) {
    let x = roomsBefore(question, places, index, turnsLast);
    for (const { from, distance } of distances.get(index) ?? []) x = Math.max(x, placeOf(places, from) + distance);
    const before = places[index - 1] ?? 0;
    const isNewYear = startsYear(stations, index);
    if (isNewYear) {
      const yearEnd = yearStart + density.band;
      x = Math.max(x, index === stations.length ? yearEnd : 2 * yearEnd - before);
    }
    const place = piles.add(index, x);
    places.push(place);
    if (isNewYear) yearStart = (before + place) / 2;
  }
  return places;
}

/**
 * Flags piled up as they come: the earliest is the highest, so each adds its height to that of the flags it must pass
 * under. `add` answers with the place from which the flag of a station stays under the sky.
 */
function pilesOf({ labels, isFlag }: ScaleQuestion, { sky, turnsLast }: Hanging) {
  const last = isFlag.lastIndexOf(true);
  const flags: { x: number; right: number; height: number }[] = [];
  return {
    add: (index: number, least: number): number => {
      const label = labels[index];
      if (label === undefined || isFlag[index] !== true) return least;
      const turns = turnsLast && index === last;
      const leftwards = turns ? LEADER_GAP + label.width : 0;
      // A flag that hangs on the left must leave the leaders before it alone.
      let left = (turns ? Math.max(least, (flags.at(-1)?.x ?? 0) + leftwards + 2 * CLEAR) : least) - leftwards;
      for (;;) {
        let over: (typeof flags)[number] | undefined;
        for (const flag of flags) if (flag.right > left && flag.height > (over?.height ?? 0)) over = flag;
        const height = (over?.height ?? 0) + label.height + CLEAR;
        if (over === undefined || height <= sky) {
          const x = left + leftwards;
          flags.push({ x, right: x + (turns ? 0 : LEADER_GAP + label.width) + CLEAR + 1, height });
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
