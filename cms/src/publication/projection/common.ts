import { idOf, instant, text, day, verbatim } from './values.ts';

/** Fields of every published type, as Payload's generated types have them. */
interface CommonFields {
  id: number;
  slug?: string | null;
  title?: string | null;
  summary?: string | null;
  cover?: number | { id: number } | null;
  themes?: readonly string[] | null;
  publishedAt?: string | null;
  embargoUntil?: string | null;
  updatedAt: string;
  lastUpdate?: { date?: string | null; note?: string | null };
  seo?: { title?: string | null; description?: string | null };
  isExample?: boolean | null;
}

/** The common part of a document, to be parsed by its model. */
export function projectCommon(collection: string, document: CommonFields): Record<string, unknown> {
  const date = day(document.lastUpdate?.date);
  const note = text(document.lastUpdate?.note);
  return {
    collection,
    id: document.id,
    slug: verbatim(document.slug),
    title: text(document.title),
    summary: text(document.summary),
    cover: idOf(document.cover),
    themes: document.themes ?? [],
    publishedAt: firstOnline(document),
    lastUpdate: date === null && note === null ? null : { date, note },
    seo: { title: text(document.seo?.title), description: text(document.seo?.description) },
    isExample: document.isExample ?? false,
  };
}

/** When it went on line: when « Publier » was pressed, or at the end of its embargo, which tells nothing of the hour before. */
function firstOnline({ publishedAt, updatedAt, embargoUntil }: CommonFields): string | null {
  const published = instant(publishedAt ?? updatedAt);
  const embargoEnd = instant(embargoUntil);
  return published !== null && embargoEnd !== null && embargoEnd > published ? embargoEnd : published;
}
