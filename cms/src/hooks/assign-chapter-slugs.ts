import { ValidationError, type CollectionBeforeValidateHook } from 'payload';
import { assignChapterSlugs as chapterSlugs, type AnchoredChapter } from './chapter-slugs.ts';

/** Gives chapters and commitments of a manifesto their anchors. */
export const assignChapterSlugs: CollectionBeforeValidateHook<{ id: number; chapters?: AnchoredChapter[] | null }> = ({
  data,
}) => {
  if (!data?.chapters) return data;
  const { chapters, problems } = chapterSlugs(data.chapters);
  if (problems.length > 0) throw new ValidationError({ errors: problems });
  return { ...data, chapters };
};
