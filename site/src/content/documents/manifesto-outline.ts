import { CHAPTER_KIND_LABELS, type Chapter, type Commitment, type Manifesto } from 'content-models';
import { lanesOf, type Lane } from '../../drawing/lines.ts';

/** The lanes of a manifesto's reading plan: every theme it touches. */
export function lanesOfManifesto({ themes, chapters }: Pick<Manifesto, 'themes' | 'chapters'>): Lane[] {
  const inChapters = chapters.flatMap((chapter) => [
    ...chapter.themes,
    ...chapter.commitments.flatMap((commitment) => commitment.themes),
  ]);
  return lanesOf([...themes, ...inChapters]);
}

/** « Ambition 1 ». */
export function chapterLabel({ kind, number }: Pick<Chapter, 'kind' | 'number'>): string {
  return `${CHAPTER_KIND_LABELS[kind]}\u00a0${String(number)}`;
}

/** « Engagement 1.2 ». */
export function commitmentLabel({ number }: Pick<Commitment, 'number'>): string {
  return `Engagement\u00a0${number}`;
}

/** A commitment with its chapter and its neighbours in reading order, or null when there is none at this slug. */
export function findCommitment({ chapters }: Pick<Manifesto, 'chapters'>, slug: string): FoundCommitment | null {
  const all = chapters.flatMap((chapter) => chapter.commitments.map((commitment) => ({ chapter, commitment })));
  const index = all.findIndex(({ commitment }) => commitment.slug === slug);
  const found = all[index];
  if (found === undefined) return null;
  return {
    ...found,
    previous: all[index - 1]?.commitment ?? null,
    next: all[index + 1]?.commitment ?? null,
  };
}

interface FoundCommitment {
  chapter: Chapter;
  commitment: Commitment;
  previous: Commitment | null;
  next: Commitment | null;
}
