import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfLine, PdfPage } from './pdf-page.ts';

/** Of a longer document, the beginning is read. */
export interface ReadingLimits {
  pages: number;
  characters: number;
  milliseconds: number;
}

/**
 * Reads the lines of each page of a PDF, without what the file itself sets apart: heads and feet of pages.
 *
 * @throws {Error} named by pdf.js: `PasswordException`, `InvalidPDFException`…
 */
export async function readPages(bytes: Uint8Array<ArrayBuffer>, limits: ReadingLimits): Promise<PdfPage[]> {
  const end = performance.now() + limits.milliseconds;
  const task = getDocument({ data: bytes, verbosity: VerbosityLevel.ERRORS, disableFontFace: true });
  try {
    const pdf = await task.promise;
    const pages: PdfPage[] = [];
    const count = Math.min(pdf.numPages, limits.pages);
    for (let left = limits.characters; pages.length < count && left > 0 && performance.now() < end;) {
      const page = await readPage(pdf, pages.length + 1);
      pages.push(page);
      left -= page.reduce((sum, { text }) => sum + text.length, 0);
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

/** A page that is damaged has no line: the others are read. */
async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PdfPage> {
  try {
    const page = await pdf.getPage(number);
    const lines = await readLines(page);
    page.cleanup();
    return lines;
  } catch {
    return [];
  }
}

async function readLines(page: PDFPageProxy): Promise<PdfLine[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const viewport = page.getViewport({ scale: 1 });
  const lines: PdfLine[] = [];
  const open: string[] = [];
  let isOver = true;
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push('tag' in item ? String(item.tag) : '');
      continue;
    }
    // What a PDF calls artifacts is no part of its text.
    if (open.includes('Artifact')) continue;
    const last = lines.at(-1);
    if (last !== undefined && !isOver) last.text += item.str;
    else if (item.str.trim() !== '') {
      const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
      const [, top = 0] = viewport.convertToViewportPoint(x, y) as number[];
      lines.push({ text: item.str, size: Math.hypot(c, d), top, depth: top / viewport.height });
    }
    isOver = item.hasEOL;
  }
  return lines;
}
