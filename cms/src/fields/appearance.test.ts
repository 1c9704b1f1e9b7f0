import { describe, expect, it } from 'vitest';
import { problemOfHour } from './appearance.ts';

const now = new Date('2026-11-22T17:55:00Z');
const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ');

describe('problemOfHour', () => {
  it('takes an hour to come', () => {
    expect(problemOfHour(new Date('2026-11-22T17:55:01Z'), now)).toBeNull();
    expect(problemOfHour(new Date('2028-11-22T17:55:00Z'), now)).toBeNull();
  });

  it('refuses an hour that is past, and says which one it is in Paris', () => {
    expect(plain(problemOfHour(now, now))).toMatch(/^Le dimanche 22 novembre 2026 à 18 h 55 est passé\. Choisissez/);
  });

  it('refuses another year by mistake, and what is no date', () => {
    expect(plain(problemOfHour(new Date('2029-01-01T08:00:00Z'), now))).toMatch(
      /^Le lundi 1er janvier 2029 à 9 h est dans plus de 2 ans/,
    );
    expect(problemOfHour(new Date('demain'), now)).toMatch(/n’existe pas/);
  });
});
