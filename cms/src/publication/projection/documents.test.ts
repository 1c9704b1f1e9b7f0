import { expect, it } from 'vitest';
import { firstOnline } from './documents.ts';

const PRESSED = '2026-03-02T09:30:00.000Z';
const BEFORE = '2026-03-01T09:30:00.000Z';
const AFTER = '2026-03-10T05:00:00.000Z';

/** What is said of when a document went online. */
function publishedAt(dates: {
  publishedAt?: string | null;
  embargoUntil?: string | null;
  updatedAt?: string;
}): unknown {
  return firstOnline({ updatedAt: AFTER, ...dates });
}

it('dates a document from when « Publier » was pressed, or last changed if that is not known', () => {
  expect(publishedAt({ publishedAt: PRESSED })).toBe(PRESSED);
  expect(publishedAt({ publishedAt: null, updatedAt: BEFORE })).toBe(BEFORE);
});

it('dates a text under embargo from the end of its embargo, and tells nothing of the hour before', () => {
  expect(publishedAt({ publishedAt: PRESSED, embargoUntil: AFTER })).toBe(AFTER);
  // As a form sends it: the same instant, in other words.
  expect(publishedAt({ publishedAt: PRESSED, embargoUntil: '2026-03-10T06:00:00+01:00' })).toBe(AFTER);
  expect(publishedAt({ publishedAt: null, updatedAt: BEFORE, embargoUntil: PRESSED })).toBe(PRESSED);
});

it('leaves out an embargo that was over already', () => {
  expect(publishedAt({ publishedAt: PRESSED, embargoUntil: BEFORE })).toBe(PRESSED);
  expect(publishedAt({ publishedAt: PRESSED, embargoUntil: null })).toBe(PRESSED);
});
