import { describe, expect, it } from 'vitest';
import { stateOf, type DocumentFacts } from './document-state.ts';

const now = new Date('2026-11-22T09:00:00Z');
const published: DocumentFacts = { _status: 'published' };
const toCome: DocumentFacts = { ...published, embargoUntil: '2026-11-22T09:00:01Z' };
const corrections = [{ date: '2026-11-20T12:00:00Z' }];
const withdrawal = { date: '2026-11-21T12:00:00Z', reason: 'Une erreur de fond.' };

describe('stateOf', () => {
  it.each<[string, DocumentFacts, number]>([
    ['draft', { _status: 'draft' }, 0],
    ['to-review', { _status: 'draft', isToReview: true }, 0],
    // The hour of a draft is only what is planned: nothing will appear.
    ['draft', { ...toCome, _status: 'draft' }, 0],
    ['scheduled', toCome, 0],
    ['embargoed', toCome, 1],
    ['published', published, 0],
    ['published', { ...published, embargoUntil: now.toISOString() }, 3],
    ['corrected', { ...published, corrections }, 0],
    ['withdrawn', { ...published, corrections, withdrawal }, 0],
    // Whatever it will be, it is not public before its hour.
    ['scheduled', { ...toCome, corrections, withdrawal }, 0],
  ])('is %s for %o with %i accesses', (state, release, accesses) => {
    expect(stateOf(release, { now, accesses })).toBe(state);
  });
});
