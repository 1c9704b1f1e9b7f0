import { anchorOf, uniqueSlug } from 'content-models';
import type { Manifesto } from '../../../payload-types.ts';
import type { Prepared } from '../project-fields.ts';
import { verbatim } from '../values.ts';

/** Numbers chapters and commitments, and gives each the anchor that it lacks. */
export function prepareManifesto({ chapters, ...manifesto }: Manifesto): Prepared<'manifestos'> {
  const taken = new Set<string>();
  /** Anchors share one page, so chapters and commitments share one set of slugs. */
  const slugOf = (item: { slug?: string | null; title?: string | null }) => {
    const slug = uniqueSlug(verbatim(item.slug) ?? anchorOf(item.title ?? ''), (candidate) => taken.has(candidate));
    taken.add(slug);
    return slug;
  };
  return {
    ...manifesto,
    chapters: chapters?.map((chapter, chapterIndex) => ({
      ...chapter,
      slug: slugOf(chapter),
      number: chapterIndex + 1,
      commitments: chapter.commitments?.map((commitment, index) => ({
        ...commitment,
        slug: slugOf(commitment),
        number: `${String(chapterIndex + 1)}.${String(index + 1)}`,
      })),
    })),
  };
}
