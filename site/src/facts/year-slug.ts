/** The year that the last part of an archive's address names, or null: a document's slug never looks like one. */
export function yearFromSlug(slug: string): number | null {
  return /^\d{4}$/.test(slug) ? Number(slug) : null;
}
