import type { PublishedDocument } from 'content-models';

/** Some fields of a document, in its own order. */
export function pick(document: PublishedDocument, fields: readonly string[]): Record<string, unknown> {
  const names = new Set(fields);
  return Object.fromEntries(Object.entries(document).filter(([name]) => names.has(name)));
}
