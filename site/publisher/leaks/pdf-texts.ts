import type { PDFDocumentProxy } from 'pdfjs-dist';

/**
 * What a PDF says, as texts whose words follow one another: its text, what stands in its margins, what it says of
 * itself, where its links lead and what its pictures show.
 *
 * @throws {Error} when it can't be read: damaged, or under a password
 */
export async function pdfTexts(bytes: Uint8Array): Promise<string[]> {
  // Loaded here only: of the publisher's processes, the one that checks alone reads PDFs.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // A copy: it takes the bytes away.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  try {
    const pdf = await task.promise;
    const { info } = await pdf.getMetadata();
    const [said, apart, held]: [string[], string[], string[]] = [[], [], []];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await readPage(pdf, number);
      said.push(page.said);
      apart.push(page.apart);
      held.push(...page.held);
    }
    // A sentence goes on from one page to the next.
    return [said.join(' '), apart.join('\n'), [...stringsIn(info), ...held].join('\n')];
  } finally {
    await task.destroy();
  }
}

async function readPage(pdf: PDFDocumentProxy, number: number) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const [said, apart]: [string[], string[]] = [[], []];
  const open: string[] = [];
  for (const item of items) {
    // What a PDF calls artifacts is no part of its text: numbers of pages, and what each page repeats.
    if ('str' in item) (open.includes('Artifact') ? apart : said).push(item.hasEOL ? `${item.str} ` : item.str);
    else if (item.type === 'endMarkedContent') open.pop();
    else open.push('tag' in item ? String(item.tag) : '');
  }
  const annotations: unknown[] = await page.getAnnotations();
  const alternatives: unknown = await page.getStructTree();
  page.cleanup();
  return { said: said.join(''), apart: apart.join(' '), held: stringsIn([annotations, alternatives]) };
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
