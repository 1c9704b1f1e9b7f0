import { anchorOf, uniqueSlug } from 'content-models';
import type { Manifesto } from '../../../payload-types.ts';
import { projectCommon } from '../common.ts';
import { projectRichText } from '../rich-text.ts';
import { idOf, idsOf, referencesOfField, text, verbatim } from '../values.ts';

export function projectManifesto(manifesto: Manifesto): Record<string, unknown> {
  const taken = new Set<string>();
  /** Anchors share one page, so chapters and commitments share one set of slugs. */
  const slugOf = (item: { slug?: string | null; title?: string | null }) => {
    const slug = uniqueSlug(verbatim(item.slug) ?? anchorOf(item.title ?? ''), (candidate) => taken.has(candidate));
    taken.add(slug);
    return slug;
  };
  return {
    ...projectCommon('manifestos', manifesto),
    kind: manifesto.kind,
    year: manifesto.year,
    adoptedOn: verbatim(manifesto.adoptedOn),
    adoptedAt: text(manifesto.adoptedAt),
    event: idOf(manifesto.event),
    signatories: (manifesto.signatories ?? []).map(({ organization, role }) => ({
      organization: idOf(organization),
      role,
    })),
    introduction: projectRichText(manifesto.introduction, ['introduction']),
    chapters: (manifesto.chapters ?? []).map((chapter, chapterIndex) => ({
      id: chapter.id,
      slug: slugOf(chapter),
      kind: chapter.kind,
      number: chapterIndex + 1,
      title: text(chapter.title),
      introduction: projectRichText(chapter.introduction, ['chapters', chapterIndex, 'introduction']),
      themes: chapter.themes ?? [],
      commitments: (chapter.commitments ?? []).map((commitment, index) => ({
        id: commitment.id,
        slug: slugOf(commitment),
        number: `${String(chapterIndex + 1)}.${String(index + 1)}`,
        title: text(commitment.title),
        body: projectRichText(commitment.body, ['chapters', chapterIndex, 'commitments', index, 'body']),
        themes: commitment.themes ?? [],
        followUps: referencesOfField(commitment.followUps),
      })),
    })),
    files: idsOf(manifesto.files),
    followUps: referencesOfField(manifesto.followUps),
  };
}
