import { cardOf, type Card } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { describe, expect, it } from 'vitest';
import { foldRows, standingPlan } from './standing-plan.ts';

const position = (adoptedOn: string, themes: Card['themes']) =>
  cardOf(SAMPLES.manifesto({ adoptedOn, themes: [...themes] }));
const forum = (startsOn: string) => cardOf(SAMPLES.event({ startsOn, endsOn: startsOn }));

describe('the standing plan', () => {
  it('draws no line under the station that opens it', () => {
    const rows = standingPlan([position('2021-03-18', ['data', 'cybersecurite']), position('2020-02-12', ['data'])]);
    expect(rows.map(({ running, beginning }) => [running, beginning])).toEqual([
      [['cybersecurite', 'data'], ['cybersecurite']],
      [['data'], ['data']],
    ]);
  });

  it('has a Forum stand on every line in service', () => {
    const [row] = standingPlan([forum('2022-03-02'), position('2021-03-18', ['data', 'cybersecurite'])]);
    expect(row?.served).toEqual(['cybersecurite', 'data']);
  });

  it('lets the lines of the first position run down to the Forum before it', () => {
    const rows = standingPlan([position('2017-12-10', ['data']), forum('2017-12-05')]);
    expect(rows.at(-1)).toMatchObject({ running: ['data'], beginning: ['data'], served: ['data'] });
  });

  it('writes each year once, over its first row', () => {
    const rows = standingPlan([forum('2022-06-02'), forum('2022-03-02'), forum('2021-03-02')]);
    expect(rows.map(({ year }) => year)).toEqual([2022, null, 2021]);
  });

  it('folds what comes after a few rows, and says the year again', () => {
    const rows = standingPlan(['2022-06-02', '2022-05-02', '2022-04-02', '2022-03-02'].map(forum));
    const [shown, folded] = foldRows(rows, 2);
    expect(shown).toHaveLength(2);
    expect(folded.map(({ year }) => year)).toEqual([2022, null]);
  });

  it('does not fold one row alone', () => {
    expect(foldRows(standingPlan(['2022-06-02', '2022-05-02'].map(forum)), 1)[1]).toEqual([]);
  });
});
