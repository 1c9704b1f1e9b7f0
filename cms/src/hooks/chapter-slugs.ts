import { slug as slugModel, slugify, uniqueSlug } from 'content-models';
import { plainTitle } from './choose-slug.ts';

/** The part of a chapter or commitment that makes its anchor. */
export interface Anchored {
  id?: string | null;
  title?: string | null;
  slug?: string | null;
}

/** A chapter as the editor sends it. */
export interface AnchoredChapter extends Anchored {
  commitments?: Anchored[] | null;
}

/** An anchor that cannot be used. `path` is the field's, as Payload names it. */
export interface AnchorProblem {
  path: string;
  message: string;
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
  const used = new Map<string, string>();
  const problems: AnchorProblem[] = [];
  for (const { row, path } of places) {
    const typed = textOf(row.slug);
    if (typed === null) continue;
    const holder = used.get(typed);
    if (!slugModel.safeParse(typed).success) problems.push({ path, message: malformed(typed) });
    else if (holder !== undefined) problems.push({ path, message: takenBy(holder) });
    else used.set(typed, row.title ?? typed);
  }
  const anchored = <Row extends Anchored>(row: Row): Row => {
    if (textOf(row.slug) !== null || textOf(row.title) === null) return row;
    const slug = uniqueSlug(slugify(row.title ?? ''), (candidate) => used.has(candidate));
    used.set(slug, row.title ?? slug);
    return { ...row, slug };
  };
  const result = chapters.map((chapter) => {
    const own = anchored(chapter);
    return own.commitments ? { ...own, commitments: own.commitments.map(anchored) } : own;
  });
  return { chapters: result, problems };
}

function textOf(value: string | null | undefined): string | null {
  return value === null || value === undefined || value.trim() === '' ? null : value;
}

function malformed(typed: string): string {
  return `Écrivez l’adresse en minuscules sans accent, avec des chiffres et des tirets, par exemple « ${slugify(typed)} ».`;
}

function takenBy(holder: string): string {
  return `Cette adresse est déjà celle de « ${plainTitle(holder)} » dans ce document. Choisissez-en une autre ou videz le champ.`;
}
