import { z } from 'zod';
import { instant, isoDay } from '../shared/dates.ts';
import { anyReference, documentId, named, reference } from '../shared/references.ts';
import { line, paragraph, slug } from '../shared/text.ts';
import { theme } from '../shared/themes.ts';

/** Fields that every published type has. Each model adds its own and its `collection`. */
export const commonFields = {
  id: documentId,
  slug,
  /** Name of the document; the page's only h1. */
  title: line,
  /** One or two sentences for lists, search results and shares, or null. */
  summary: paragraph.nullable(),
  /** Picture shown with the document, or null. */
  cover: named('Image de couverture', reference('media', { isRequired: true }).nullable()),
  /** In the order the editor chose; no theme twice. */
  themes: z.array(theme).refine((themes) => new Set(themes).size === themes.length),
  /** First publication. */
  publishedAt: instant,
  /** Last change that matters to a reader, with what changed, or null if there was none. */
  lastUpdate: z.strictObject({ date: isoDay, note: line }).nullable(),
  /** Title and description for search engines and shares, where they differ from the document's own. */
  seo: z.strictObject({ title: line.nullable(), description: paragraph.nullable() }),
  /** True for invented content, which the page marks « Exemple ». */
  isExample: z.boolean(),
} as const;

/** Documents to read next to one, in the order the editor chose. */
export const relatedDocuments = named('Correspondances', z.array(anyReference));

/** Documents (files) offered with a document, in order. */
export const attachedFiles = named('Fichiers', z.array(reference('documents', { isRequired: true })));
