import { describe, expect, it } from 'vitest';
import { aStation } from './fixtures/a-station.ts';
import { LINES } from './fixtures/lines.ts';
import { drawNetworkPlan } from './network-plan.ts';

describe('a plan', () => {
  it('is not drawn of nothing, nor of documents without a lineId', () => {
    expect(drawNetworkPlan([], LINES)).toBeNull();
    expect(drawNetworkPlan([aStation({ lineIds: [] })], LINES)).toBeNull();
  });

  it('draws every station of a few years', () => {
    const stations = Array.from({ length: 20 }, (_, index) =>
      aStation({
        kind: index % 4 === 0 ? 'forum' : index % 4 === 1 ? 'position' : 'meeting',
        date: `${2019 + Math.floor(index / 4)}-0${1 + 2 * (index % 4)}-12`,
        label: index % 4 === 1 ? 'Agir face à l’urgence' : 'Marseille',
        lineIds: LINES.slice(0, 1 + (index % 5)),
      }),
    );
    const plan = drawNetworkPlan(stations, LINES);
    expect(plan?.stations).toHaveLength(20);
    expect(plan?.isDense).toBe(false);
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
    expect(drawNetworkPlan(stations, LINES)?.stations).toHaveLength(15);
  });

  it('says in words what is cancelled and what is to come', () => {
    const stations = [
      aStation({ kind: 'forum', date: '2025-03-10', label: 'Rennes', state: 'cancelled' }),
      aStation({ kind: 'forum', date: '2027-03-10', label: 'Lille', state: 'upcoming' }),
    ];
    const labels = drawNetworkPlan(stations, LINES)?.stations.map(({ label }) => label.text.lines.at(-1)?.text);
    expect(labels).toEqual(['annulé', 'à venir']);
  });

  it('opens a line at the first station that stands on it', () => {
    const stations = [
      aStation({ date: '2020-01-10', lineIds: ['data'] }),
      aStation({ date: '2021-01-10', lineIds: ['data', 'ai'] }),
    ];
    const plan = drawNetworkPlan(stations, LINES);
    const [first, second] = plan?.stations ?? [];
    const starts = plan?.tracks.map(({ lineId, points }) => [lineId, points[0]?.[0]]);
    expect(starts).toEqual([
      ['data', (first?.x ?? 0) - 40],
      ['ai', (second?.x ?? 0) - 40],
    ]);
  });

  it('has the lines of the first position run from the left edge when a Forum comes before it', () => {
    const stations = [
      aStation({ kind: 'forum', date: '2017-12-05', label: 'Villeurbanne' }),
      aStation({ date: '2017-12', lineIds: ['data'] }),
    ];
    expect(drawNetworkPlan(stations, LINES)?.tracks[0]?.points[0]?.[0]).toBe(34);
  });

  it('draws again over an interchange the lines that it does not serve', () => {
    const stations = [
      aStation({ date: '2020-01-10', lineIds: ['users', 'data', 'inclusion'] }),
      aStation({ date: '2020-02-10', lineIds: ['users', 'inclusion'] }),
    ];
    const last = drawNetworkPlan(stations, LINES)?.stations.at(-1)?.drawn;
    expect(last?.passing.map(({ lineId }) => lineId)).toEqual(['data']);
    expect(last?.stops.map(({ lineId }) => lineId)).toEqual(['users', 'inclusion']);
  });
});
