import { describe, expect, it } from 'vitest';
import { NO_PROGRESS, type ProgressEntry } from './commitment-progress.ts';
import { SAMPLES } from '../samples/index.ts';
import { entryAnchor, manifesto, manifestoType, themesOfCommitment, type Commitment } from './manifesto.ts';

const entry = (id: string, date: string): ProgressEntry => ({
  id,
  date,
  text: 'Ce qui s’est passé.',
  evidence: [
    { kind: 'document', document: { collection: 'replays', id: 7 }, passage: null },
    { kind: 'source', title: 'Ailleurs', url: 'https://ailleurs.example/' },
  ],
});
const commitment: Commitment = {
  id: 'c',
  slug: 'reemployer',
  number: '1.1',
  title: 'Réemployer',
  body: [],
  themes: [],
  followUps: [],
  progress: { ...NO_PROGRESS, entries: [entry('e', '2021-02-16')] },
};
const chapter = {
  id: 'a',
  slug: 'partie',
  kind: 'ambition' as const,
  number: 1,
  title: 'A',
  introduction: [],
  themes: ['data' as const],
  commitments: [commitment],
};

describe('a commitment', () => {
  it('rides its chapter’s lines when it has no theme', () => {
    expect(themesOfCommitment({ themes: ['data'] }, { themes: [] })).toEqual(['data']);
    expect(themesOfCommitment({ themes: ['data'] }, { themes: ['cybersecurite'] })).toEqual(['cybersecurite']);
  });

  it('is followed up by the documents that show what became of it', () => {
    const document = SAMPLES.manifesto({ slug: 'manifeste', chapters: [chapter] });
    expect(manifestoType.commitments(document)).toMatchObject([
      { themes: ['data'], followUps: [{ collection: 'replays', id: 7 }], progress: { state: 'unknown' } },
    ]);
  });

  it('published before it was followed has no known sequel', () => {
    const { progress: _left, ...former } = commitment;
    const published = SAMPLES.manifesto({ chapters: [{ ...chapter, commitments: [former as Commitment] }] });
    expect(manifesto.parse(published).chapters[0]?.commitments[0]?.progress).toEqual(NO_PROGRESS);
  });

  it('names an entry by its day, and the second of a day by its place', () => {
    const entries = [entry('a', '2021-02-16'), entry('b', '2022-03-03'), entry('c', '2021-02-16')];
    expect(entries.map((one) => entryAnchor(one, entries))).toEqual([
      'suivi-2021-02-16',
      'suivi-2022-03-03',
      'suivi-2021-02-16-2',
    ]);
  });
});
