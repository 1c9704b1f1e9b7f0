import { THEME_KEYS } from 'content-models';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossings, overlappingLabels, signsTouched, steepBends } from './fixtures/faults.ts';
import { anyOrder, anyStations } from './fixtures/any-stations.ts';
import { aStation } from './fixtures/a-station.ts';
import { drawNetworkPlan, type NetworkPlan } from './network-plan.ts';
import { BEYOND, WIDTH } from './measures.ts';
import { inOrderOfDate, type PlanStation } from './plan-station.ts';
import { trackHeight } from './tracks.ts';

const RUNS = { numRuns: 60 };

/** Holds for the plan of any stations, or says which it does not hold for. */
function holds(check: (plan: NetworkPlan, stations: readonly PlanStation[]) => void) {
  fc.assert(
    fc.property(anyStations(), anyOrder(), (stations, order) => {
      const plan = drawNetworkPlan(stations, order);
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
        const served = tracks.filter(({ theme }) => station.kind === 'forum' || station.themes.includes(theme));
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

  it('counts the stations that it leaves to the list', () => {
    holds((plan, stations) => expect(plan.stations.length + plan.left).toBeLessThanOrEqual(stations.length));
  });

  it('keeps the order of the lines when a document is added', () => {
    fc.assert(
      fc.property(anyStations(), anyStations({ min: 1, max: 1 }), (stations, added) => {
        const before = drawNetworkPlan(stations, THEME_KEYS)?.tracks ?? [];
        const after = drawNetworkPlan([...stations, ...added], THEME_KEYS)?.tracks ?? [];
        const themes = before.map(({ theme }) => theme);
        const kept = after.filter(({ theme }) => themes.includes(theme));
        if (before.length > 0 && stations.some(({ kind, themes }) => kind !== 'forum' && themes.length > 0)) {
          expect(kept.map(({ theme, rank }) => [theme, rank])).toEqual(before.map(({ theme, rank }) => [theme, rank]));
        }
      }),
      RUNS,
    );
  });
});

describe('a plan', () => {
  it('is not drawn of nothing, nor of documents without a theme', () => {
    expect(drawNetworkPlan([], THEME_KEYS)).toBeNull();
    expect(drawNetworkPlan([aStation({ themes: [] })], THEME_KEYS)).toBeNull();
  });

  it('draws every station of a few years', () => {
    const stations = Array.from({ length: 20 }, (_, index) =>
      aStation({
        kind: index % 4 === 0 ? 'forum' : index % 4 === 1 ? 'position' : 'meeting',
        date: `${2019 + Math.floor(index / 4)}-0${1 + 2 * (index % 4)}-12`,
        label: index % 4 === 1 ? 'Agir face à l’urgence' : 'Marseille',
        themes: THEME_KEYS.slice(0, 1 + (index % 5)),
      }),
    );
    expect(drawNetworkPlan(stations, THEME_KEYS)).toMatchObject({ left: 0, isDense: false });
  });

  it('draws fifteen years of Forums', () => {
    const stations = Array.from({ length: 15 }, (_, index) =>
      aStation({
        kind: 'forum',
        date: `${2012 + index}-03-22`,
        label: 'Clermont-Ferrand',
        days: '22–23 mars',
        shortDays: '22–23 mars',
      }),
    );
    expect(drawNetworkPlan(stations, THEME_KEYS)).toMatchObject({ left: 0 });
  });

  it('says in words what is cancelled and what is to come', () => {
    const stations = [
      aStation({ kind: 'forum', date: '2025-03-10', label: 'Rennes', state: 'cancelled' }),
      aStation({ kind: 'forum', date: '2027-03-10', label: 'Lille', state: 'upcoming' }),
    ];
    const labels = drawNetworkPlan(stations, THEME_KEYS)?.stations.map(({ label }) => label.text.lines.at(-1)?.text);
    expect(labels).toEqual(['annulé', 'à venir']);
  });

  it('opens a line at the first station that stands on it', () => {
    const stations = [
      aStation({ date: '2020-01-10', themes: ['data'] }),
      aStation({ date: '2021-01-10', themes: ['data', 'intelligence-artificielle'] }),
    ];
    const plan = drawNetworkPlan(stations, THEME_KEYS);
    const [first, second] = plan?.stations ?? [];
    const starts = plan?.tracks.map(({ theme, points }) => [theme, points[0]?.[0]]);
    expect(starts).toEqual([
      ['data', (first?.x ?? 0) - 40],
      ['intelligence-artificielle', (second?.x ?? 0) - 40],
    ]);
  });

  it('has the lines of the first position run from the left edge when a Forum comes before it', () => {
    const stations = [
      aStation({ kind: 'forum', date: '2017-12-05', label: 'Villeurbanne' }),
      aStation({ date: '2017-12', themes: ['data'] }),
    ];
    expect(drawNetworkPlan(stations, THEME_KEYS)?.tracks[0]?.points[0]?.[0]).toBe(34);
  });

  it('draws again over an interchange the lines that it does not serve', () => {
    const stations = [
      aStation({ date: '2020-01-10', themes: ['relation-aux-usagers', 'data', 'inclusion-numerique'] }),
      aStation({ date: '2020-02-10', themes: ['relation-aux-usagers', 'inclusion-numerique'] }),
    ];
    const last = drawNetworkPlan(stations, THEME_KEYS)?.stations.at(-1)?.drawn;
    expect(last?.passing.map(({ theme }) => theme)).toEqual(['data']);
    expect(last?.stops.map(({ theme }) => theme)).toEqual(['relation-aux-usagers', 'inclusion-numerique']);
  });
});
