import { describe, expect, it } from 'vitest';
import { issueToken, readToken } from './token.ts';

const SECRET = 'a secret of the tests, long enough';
const FACTS = {
  id: 12,
  createdAt: new Date('2026-03-20T08:00:00.123Z'),
  expiresAt: new Date('2026-03-27T08:00:00.000Z'),
};
const TOKEN = issueToken(FACTS, SECRET);

describe('a token', () => {
  it('says which access it opens, and until when', () => {
    expect(readToken(TOKEN, SECRET)).toEqual(FACTS);
  });

  it('fits in an address as it is', () => {
    expect(encodeURIComponent(TOKEN)).toBe(TOKEN);
  });

  it('is worth nothing with any one character changed', () => {
    for (let place = 0; place < TOKEN.length - 1; place += 1) {
      const other = TOKEN[place] === 'a' ? 'b' : 'a';
      expect(readToken(TOKEN.slice(0, place) + other + TOKEN.slice(place + 1), SECRET), String(place)).toBeNull();
    }
  });

  it('is worth nothing under another secret', () => {
    expect(readToken(TOKEN, `${SECRET}!`)).toBeNull();
  });

  it.each(['', 'x', '1-2-3', `${TOKEN}A`, TOKEN.slice(0, -1), `${TOKEN.slice(0, 20)}é${TOKEN.slice(21)}`])(
    'is not made by hand: « %s »',
    (token) => {
      expect(readToken(token, SECRET)).toBeNull();
    },
  );
});
