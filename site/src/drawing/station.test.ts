import { describe, expect, it } from 'vitest';
import { inLineOrder, lanesOf } from './lines.ts';
import { stationOn } from './station.ts';

const SHAPE = { gap: 13, radius: 7 };
const LANES = lanesOf(['data', 'inclusion-numerique', 'intelligence-artificielle']);

describe('lines', () => {
  it('are drawn last opened first, whatever the editor’s order', () => {
    expect(inLineOrder(['relation-aux-usagers', 'intelligence-artificielle', 'data'])).toEqual([
      'intelligence-artificielle',
      'data',
      'relation-aux-usagers',
    ]);
  });

  it('give way to the trunk when there is no theme', () => {
    expect(lanesOf([])).toEqual(['trunk']);
  });
});

describe('stationOn', () => {
  it('is a ring on the only line served', () => {
    expect(stationOn(LANES, ['inclusion-numerique'], SHAPE)).toEqual({ kind: 'ring', x: 20 });
  });

  it('is an interchange across the lines served, over the others', () => {
    expect(stationOn(LANES, ['data', 'intelligence-artificielle'], SHAPE)).toEqual({
      kind: 'interchange',
      x: 0,
      width: 40,
      stops: [
        { lane: 'intelligence-artificielle', x: 7 },
        { lane: 'data', x: 33 },
      ],
      passing: [{ lane: 'inclusion-numerique', x: 20 }],
    });
  });

  it('serves every line when it names none', () => {
    expect(stationOn(LANES, [], SHAPE)).toMatchObject({ kind: 'interchange', width: 40, passing: [] });
  });
});
