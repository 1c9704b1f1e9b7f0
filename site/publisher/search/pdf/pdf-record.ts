import { z } from 'zod';
import type { Place, SearchRecord } from '../../../search/record.ts';
import type { PublicPdf } from './public-pdfs.ts';

const labels = z.array(z.string());

const pdfRecord: z.ZodType<SearchRecord> = z.strictObject({
  address: z.string(),
  title: z.string(),
  type: z.string(),
  date: z.string().nullable(),
  day: z.string().nullable(),
  isExample: z.boolean(),
  names: labels,
  facets: z.strictObject({ theme: labels, territoire: labels, region: labels, personne: labels }),
  places: z.array(
    z.strictObject({ anchor: z.string().nullable(), title: z.string(), text: z.string(), marks: z.array(z.never()) }),
  ),
});

/** A PDF as the search knows it: a place for each page that has a text, at the address that opens it there. */
export function recordOf({ about }: PublicPdf, pages: readonly string[]): SearchRecord {
  const places = pages.flatMap((text, index): Place[] => {
    const number = String(index + 1);
    return text === '' ? [] : [{ anchor: `page=${number}`, title: `page ${number}`, text, marks: [] }];
  });
  return { ...about, places: [{ anchor: null, title: '', text: '', marks: [] }, ...places] };
}

/** The same text under another title, or another date. */
export function recordWith({ about }: PublicPdf, { places }: SearchRecord): SearchRecord {
  return { ...about, places };
}

/** The record that a file holds; null when it holds none. */
export function readPdfRecord(bytes: Uint8Array): SearchRecord | null {
  try {
    return pdfRecord.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch {
    return null;
  }
}
