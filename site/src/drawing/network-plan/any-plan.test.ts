import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aStation } from './fixtures/a-station.ts';
import { LINES } from './fixtures/lines.ts';
import { crossings, overlappingLabels, signsTouched, steepBends } from './fixtures/faults.ts';
import { BEYOND, WIDTH } from './measures.ts';
import { drawNetworkPlan, type NetworkPlan } from './network-plan.ts';
import { inOrderOfDate, type PlanStation } from './plan-station.ts';
import { trackHeight } from './tracks.ts';

const RUNS = { numRuns: 40 };

/** Holds for the plan of any stations, or says which it does not hold for. */
function holds(check: (plan: NetworkPlan, stations: readonly PlanStation[]) => void) {
  fc.assert(
    fc.property(anyStations(), anyOrder(), (stations, order) => {
      const plan = drawNetworkPlan(stations, order);
      const isServed = ({ kind, lineIds }: PlanStation) =>
        kind === 'forum' || lineIds.some((one) => order.includes(one));
      expect(plan !== null, 'drawn').toBe(stations.some(isServed));
      if (plan !== null) check(plan, stations);
    }),
    RUNS,
  );
}

describe('the plan of any stations', () => {
  it('has no label over another', () => {
    holds((plan) => expect(overlappingLabels(plan)).toEqual([]));
  });

  it('has no leader across a label, another station or a sign', () => {
    holds((plan) => expect(crossings(plan)).toEqual([]));
  });

  it('has no sign under a station, a label or another sign', () => {
    holds((plan) => expect(signsTouched(plan)).toEqual([]));
  });

  it('has bends of 45° only', () => {
    holds((plan) => expect(steepBends(plan)).toEqual([]));
  });

  it('keeps every line in the drawing, and lets it run out by the right edge', () => {
    holds(({ tracks, top, bottom }) => {
      for (const { points } of tracks) {
        expect(points.every(([x, y]) => x >= 0 && x <= WIDTH + BEYOND && y > top && y < bottom)).toBe(true);
        expect(points.at(-1)?.[0]).toBe(WIDTH + BEYOND);
      }
    });
  });

  it('keeps every label and station in the drawing', () => {
    holds(({ stations, top, bottom }) => {
      for (const { x, label } of stations) {
        const { box } = label;
        expect(x > 0 && x < WIDTH && box.x >= 0 && box.x + box.width <= WIDTH, label.text.lines[0]?.text).toBe(true);
        expect(box.y > top && box.y + box.height < bottom).toBe(true);
      }
    });
  });

  it('never lets two lines cross, and keeps their order', () => {
    holds(({ tracks }) => {
      for (let x = 0; x <= WIDTH; x += 8) {
        const heights = tracks.flatMap((track) => trackHeight(track, x) ?? []);
        for (const [index, height] of heights.slice(1).entries())
          expect((heights[index] ?? 0) - height).toBeGreaterThan(9);
      }
    });
  });

  it('has each line served touch its station', () => {
    holds(({ stations, tracks }) => {
      for (const { station, x, drawn } of stations) {
        const served = tracks.filter(({ lineId }) => station.kind === 'forum' || station.lineIds.includes(lineId));
        const { shape, stops } = drawn;
        for (const track of served) {
          const y = trackHeight(track, x);
          if (y === null) {
            expect(station.kind).toBe('forum');
            continue;
          }
          if (shape.kind === 'ring') expect(Math.abs(shape.y - y)).toBeLessThan(0.01);
          else expect(y > shape.y && y < shape.y + shape.height).toBe(true);
          if (shape.kind === 'pill' && station.kind !== 'forum') expect(stops.map((stop) => stop.y)).toContain(y);
        }
      }
    });
  });

  it('follows the dates, and names each year once', () => {
    holds(({ stations, years }) => {
      const drawn = stations.map(({ station }) => station);
      expect(drawn).toEqual(inOrderOfDate(drawn));
      const places = stations.map(({ x }) => x);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(years.map(({ year }) => year)).toEqual([...new Set(drawn.map(({ date }) => Number(date.slice(0, 4))))]);
      expect(years.every(({ width }) => width > 60)).toBe(true);
    });
  });

  it('keeps the order of the lines when a document is added', () => {
    fc.assert(
      fc.property(anyStations(), anyStations({ min: 1, max: 1 }), (stations, added) => {
        const before = drawNetworkPlan(stations, LINES)?.tracks ?? [];
        const after = drawNetworkPlan([...stations, ...added], LINES)?.tracks ?? [];
        const lineIds = before.map(({ lineId }) => lineId);
        const kept = after.filter(({ lineId }) => lineIds.includes(lineId));
        if (before.length > 0 && stations.some(({ kind, lineIds }) => kind !== 'forum' && lineIds.length > 0)) {
          expect(kept.map(({ lineId, rank }) => [lineId, rank])).toEqual(
            before.map(({ lineId, rank }) => [lineId, rank]),
          );
        }
      }),
      RUNS,
    );
  });
});

const WORDS = [
  'la',
  'Écologie',
  'numérique',
  'intercommunalités',
  'Œuvrer',
  'territoires',
  'Saint-Quentin-en-Yvelines',
  'IA',
  'anticonstitutionnellementimpossible',
  'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
  'où',
  '«\u00a0à\u00a0»',
  '日本語',
];

/** Stations of any kind, number, span and words. */
function anyStations({ min = 0, max = 80 } = {}): fc.Arbitrary<PlanStation[]> {
  return fc
    .record({ years: fc.integer({ min: 1, max: 15 }), mostLines: fc.integer({ min: 1, max: 8 }) })
    .chain(({ years, mostLines }) =>
      fc.array(anyStation(years, mostLines), { minLength: min, maxLength: max, size: 'max' }),
    );
}

/** Some of the lines, in their order. */
function anyOrder(): fc.Arbitrary<string[]> {
  return fc.subarray([...LINES], { minLength: 1 });
}

function anyStation(years: number, mostLines: number): fc.Arbitrary<PlanStation> {
  const label = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const days = fc.constantFrom(null, '12 mars', '22–23 novembre', '31 mars–1er avril');
  return fc
    .record({
      kind: fc.constantFrom('forum', 'position', 'position', 'meeting'),
      date: anyDate(years),
      lineIds: fc.subarray([...LINES], { minLength: 0, maxLength: mostLines }),
      label,
      days,
      state: fc.constantFrom('past', 'past', 'past', 'upcoming', 'cancelled', 'postponed'),
    })
    .map((fields) => {
      const isForum = fields.kind === 'forum';
      return aStation({ ...fields, days: isForum ? fields.days : null, shortDays: isForum ? fields.days : null });
    });
}

/** Known to the day, the month or the year; the same day comes often. */
function anyDate(years: number): fc.Arbitrary<string> {
  return fc
    .record({
      year: fc.integer({ min: 2026 - years, max: 2025 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 6 }),
      length: fc.constantFrom(4, 7, 10, 10, 10),
    })
    .map(({ year, month, day, length }) =>
      `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(0, length),
    );
}
