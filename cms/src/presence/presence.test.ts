import { beforeEach, describe, expect, it } from 'vitest';
import { Presence, SAID_EVERY_MS } from './presence.ts';

const camille = { account: 1, name: 'Camille' };
const dominique = { account: 2, name: 'Dominique' };
let presence: Presence;

beforeEach(() => {
  presence = new Presence();
});

describe('who has a form open', () => {
  it('sees the others, and since when, but not themselves', () => {
    expect(presence.note('pages/1', 'a', camille, 0)).toEqual([]);
    expect(presence.note('pages/1', 'b', dominique, 5000)).toEqual([
      { name: 'Camille', since: '1970-01-01T00:00:00.000Z', isSelf: false },
    ]);
    expect(presence.note('pages/2', 'c', dominique, 5000)).toEqual([]);
  });

  it('sees another window of their own as such', () => {
    presence.note('pages/1', 'a', camille, 0);
    expect(presence.note('pages/1', 'b', camille, 1)).toMatchObject([{ isSelf: true }]);
  });

  it('is everybody, once a form', () => {
    presence.note('pages/1', 'a', camille, 0);
    presence.note('pages/1', 'b', camille, 0);
    presence.note('pages/2', 'c', dominique, 0);
    expect(presence.everybody(1)).toEqual([
      { form: 'pages/1', ...camille },
      { form: 'pages/2', ...dominique },
    ]);
  });

  it('does not see who has left, or is silent', () => {
    presence.note('pages/1', 'a', camille, 0);
    presence.leave('pages/1', 'a');
    expect(presence.note('pages/1', 'b', dominique, 1)).toEqual([]);
    expect(presence.note('pages/1', 'a', camille, 4 * SAID_EVERY_MS)).toEqual([]);
  });
});
