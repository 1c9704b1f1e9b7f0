import { NO_PROGRESS, type Chapter, type Commitment } from 'content-models';
import { describe, expect, it } from 'vitest';
import { findCommitment, lanesOfManifesto } from './manifesto-outline.ts';

const commitment = (slug: string, themes: Commitment['themes'] = []): Commitment => ({
  id: slug,
  slug,
  number: '1.1',
  title: slug,
  body: [],
  themes,
  followUps: [],
  progress: NO_PROGRESS,
});
const chapter = (commitments: Commitment[], themes: Chapter['themes'] = []): Chapter => ({
  id: 'chapter',
  slug: 'chapter',
  kind: 'ambition',
  number: 1,
  title: 'Chapitre',
  introduction: [],
  themes,
  commitments,
});

describe('outline of a manifesto', () => {
  it('finds a commitment and its neighbours across chapters', () => {
    const chapters = [chapter([commitment('a'), commitment('b')]), chapter([commitment('c')])];
    const found = findCommitment({ chapters }, 'b');
    expect([found?.previous?.slug, found?.commitment.slug, found?.next?.slug]).toEqual(['a', 'b', 'c']);
    expect(findCommitment({ chapters }, 'a')?.previous).toBeNull();
    expect(findCommitment({ chapters }, 'z')).toBeNull();
  });

  it('draws every theme met, once, in the order of the lines', () => {
    const chapters = [chapter([commitment('a', ['data'])], ['inclusion-numerique'])];
    expect(lanesOfManifesto({ themes: ['data'], chapters })).toEqual(['inclusion-numerique', 'data']);
  });
});
