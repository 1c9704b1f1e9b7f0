import { describe, expect, it } from 'vitest';
import { assignChapterSlugs } from './chapter-slugs.ts';

describe('assignChapterSlugs', () => {
  it('makes anchors from titles, unique across chapters and commitments', () => {
    const { chapters, problems } = assignChapterSlugs([
      { title: 'Égalité', commitments: [{ title: 'Accès de tous' }, { title: 'Égalité' }] },
      { title: 'Accès de tous' },
    ]);
    expect(chapters).toMatchObject([
      { slug: 'egalite', commitments: [{ slug: 'acces-de-tous' }, { slug: 'egalite-2' }] },
      { slug: 'acces-de-tous-2' },
    ]);
    expect(problems).toEqual([]);
  });

  it('keeps the anchors that are there, whatever became of the titles', () => {
    const { chapters } = assignChapterSlugs([
      { title: 'Nouveau titre', slug: 'ancien-titre' },
      { title: 'Ancien titre' },
    ]);
    expect(chapters.map(({ slug }) => slug)).toEqual(['ancien-titre', 'ancien-titre-2']);
  });

  it('says which field repeats an anchor, and whose it is', () => {
    const { problems } = assignChapterSlugs([
      { title: 'Un', slug: 'un', commitments: [{ title: 'Deux', slug: 'un' }] },
    ]);
    expect(problems).toEqual([
      { path: 'chapters.0.commitments.0.slug', message: expect.stringContaining('Un') as string },
    ]);
  });

  it('refuses a malformed anchor', () => {
    expect(assignChapterSlugs([{ title: 'Un', slug: 'Été' }]).problems).toHaveLength(1);
  });

  it('leaves a row without a title alone', () => {
    expect(assignChapterSlugs([{ title: null }]).chapters).toEqual([{ title: null }]);
  });
});
