import { rowSlugs, type Anchored, type AnchorProblem } from './row-slugs.ts';

/** A chapter as the editor sends it. */
export interface AnchoredChapter extends Anchored {
  commitments?: Anchored[] | null;
}

/**
 * Gives every chapter and commitment without one an anchor made from its title, unique within the
 * manifesto. Anchors already there never change: they are cited. Returns new chapters and what the
 * editor must put right.
 */
export function assignChapterSlugs<Chapter extends AnchoredChapter>(
  chapters: readonly Chapter[],
): { chapters: Chapter[]; problems: AnchorProblem[] } {
  const places = chapters.flatMap((chapter, index) => [
    { row: chapter, path: `chapters.${String(index)}.slug` },
    ...(chapter.commitments ?? []).map((row, position) => ({
      row,
      path: `chapters.${String(index)}.commitments.${String(position)}.slug`,
    })),
  ]);
  const { complete, problems } = rowSlugs(places);
  const result = chapters.map((chapter) => {
    const own = complete(chapter);
    return own.commitments ? { ...own, commitments: own.commitments.map(complete) } : own;
  });
  return { chapters: result, problems };
}
