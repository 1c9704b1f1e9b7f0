import { describe, expect, it } from 'vitest';
import { describePresence } from './presence-sentence.ts';

const now = new Date('2026-12-01T14:00:00Z');
const plain = (sentence: string | null) => sentence?.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('describePresence', () => {
  it('says nothing of nobody', () => {
    expect(describePresence([], now)).toBeNull();
  });

  it('names who is there, since what hour in Paris', () => {
    const others = [
      { name: 'Camille Exemple', since: '2026-12-01T13:05:00Z', isSelf: false },
      { name: 'Dominique', since: '2026-11-30T13:05:00Z', isSelf: false },
    ];
    expect(plain(describePresence(others, now))).toContain(
      'Camille Exemple a aussi ouvert ce contenu, depuis 14 h 05. Dominique a aussi ouvert ce contenu, depuis le 30 novembre 2026 à 14 h 05.',
    );
  });

  it('tells of another tab of the same account', () => {
    const others = [{ name: 'Camille', since: '2026-12-01T13:05:00Z', isSelf: true }];
    expect(plain(describePresence(others, now))).toMatch(/^Vous l’avez aussi ouvert dans un autre onglet\./);
  });
});
