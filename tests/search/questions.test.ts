import { describe, expect, it } from 'vitest';
import { HALVES, KINDS, readQuestions, type Kind } from './questions.ts';

const halves = await Promise.all(HALVES.map(readQuestions));
const questions = halves.flat();

describe('the questions over the demonstration', () => {
  it('are at least 170, 45 of them about an exact place', () => {
    expect(questions.length).toBeGreaterThanOrEqual(170);
    expect(questions.filter(({ place }) => place !== undefined).length).toBeGreaterThanOrEqual(45);
  });

  it('are at least eight of each kind', () => {
    for (const kind of Object.keys(KINDS) as Kind[])
      expect(questions.filter((question) => question.kind === kind).length, kind).toBeGreaterThanOrEqual(8);
  });

  it('are cut in two halves, kind by kind', () => {
    for (const kind of Object.keys(KINDS) as Kind[]) {
      const [tuning = 0, aside = 0] = halves.map((half) => half.filter((question) => question.kind === kind).length);
      expect(Math.abs(tuning - aside), kind).toBeLessThanOrEqual(1);
    }
  });

  it('are asked once', () => {
    const asked = questions.map(({ question }) => question);
    expect(asked.filter((question, index) => asked.indexOf(question) !== index)).toEqual([]);
  });

  it('have their place in one of their answers', () => {
    for (const { answers, place } of questions) if (place !== undefined) expect(answers).toContain(place.split('#')[0]);
  });
});
