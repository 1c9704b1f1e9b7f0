import { slug as slugModel, slugify, uniqueSlug } from 'content-models';
import { plainTitle } from './choose-slug.ts';

/** The part of a row of a document that makes its address or its anchor. */
export interface Anchored {
  id?: string | null;
  title?: string | null;
  slug?: string | null;
}

/** An address that cannot be used. `path` is the field's, as Payload names it. */
export interface AnchorProblem {
  path: string;
  message: string;
}

/** Rows of a document, with the paths of their addresses. */
export type PlacedRows = readonly { row: Anchored; path: string }[];

/**
 * Addresses of rows, unique among them: those already there never change, for they are cited; the others are made from
 * titles, by calling `complete` on each row in order.
 * @param reserved what no row may take
 */
export function rowSlugs(rows: PlacedRows, reserved: readonly string[] = []) {
  const used = new Map<string, string>();
  const problems: AnchorProblem[] = [];
  for (const { row, path } of rows) {
    const typed = textOf(row.slug);
    if (typed === null) continue;
    const holder = used.get(typed);
    if (!slugModel.safeParse(typed).success) problems.push({ path, message: malformed(typed) });
    else if (reserved.includes(typed)) problems.push({ path, message: reservedFor(typed) });
    else if (holder !== undefined) problems.push({ path, message: takenBy(holder) });
    else used.set(typed, row.title ?? typed);
  }
  const complete = <Row extends Anchored>(row: Row): Row => {
    if (textOf(row.slug) !== null || textOf(row.title) === null) return row;
    const slug = uniqueSlug(
      slugify(row.title ?? ''),
      (candidate) => used.has(candidate) || reserved.includes(candidate),
    );
    used.set(slug, row.title ?? slug);
    return { ...row, slug };
  };
  return { complete, problems };
}

function textOf(value: string | null | undefined): string | null {
  return value === null || value === undefined || value.trim() === '' ? null : value;
}

function malformed(typed: string): string {
  return `Écrivez l’adresse en minuscules sans accent, avec des chiffres et des tirets, par exemple « ${slugify(typed)} ».`;
}

function reservedFor(typed: string): string {
  return `« ${typed} » est le nom d’une autre page de l’événement. Choisissez une autre adresse ou videz le champ.`;
}

function takenBy(holder: string): string {
  return `Cette adresse est déjà celle de « ${plainTitle(holder)} » dans ce document. Choisissez-en une autre ou videz le champ.`;
}
