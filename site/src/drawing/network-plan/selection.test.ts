import { describe, expect, it } from 'vitest';
import { aStation } from './fixtures/a-station.ts';
import { selectStations } from './selection.ts';

const forum = aStation({ kind: 'forum', date: '2020-01-01' });
const opening = aStation({ date: '2020-02-01' });
const oldMeeting = aStation({ kind: 'meeting', date: '2020-03-01' });
const oldPosition = aStation({ date: '2020-04-01' });
const newMeeting = aStation({ kind: 'meeting', date: '2021-03-01' });
const newPosition = aStation({ date: '2021-04-01' });
const ALL = [forum, opening, oldMeeting, oldPosition, newMeeting, newPosition];

const atMost = (count: number) => selectStations(ALL, new Set([opening]), ({ length }) => length <= count);

describe('the stations of a plan that does not hold them all', () => {
  it('are the Forums and the openings first, then the newest positions', () => {
    expect(atMost(3)).toEqual([forum, opening, newPosition]);
  });

  it('are then the newest meetings', () => {
    expect(atMost(5)).toEqual([forum, opening, oldPosition, newMeeting, newPosition]);
  });

  it('start later when the landmarks alone do not hold', () => {
    expect(atMost(1)).toEqual([opening]);
  });
});
