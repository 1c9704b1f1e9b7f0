import { describe, expect, it } from 'vitest';
import { refusalOf } from './guard-publication.ts';

const draftOfOne = { publishes: false, changesLiveVersion: false, putsInTrash: false, id: 1 };

describe('what a contributor may not do', () => {
  it('allows saving a draft', () => {
    expect(refusalOf(draftOfOne)).toBeNull();
  });

  it('refuses to publish, with the way out', () => {
    expect(refusalOf({ ...draftOfOne, publishes: true })).toMatch(/Seul un éditeur peut publier.*brouillon/);
  });

  it('leaves a change of one document to the look at its state', () => {
    expect(refusalOf({ ...draftOfOne, changesLiveVersion: true })).toBeNull();
  });

  it('refuses to change many live documents at once', () => {
    expect(refusalOf({ ...draftOfOne, changesLiveVersion: true, id: null })).toMatch(/en ligne/);
  });
});
