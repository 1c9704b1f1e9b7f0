import { typeset } from 'content-models';
import { ENDS_BY_ITSELF } from '../text-run.ts';
import type { PdfLine, PdfPage } from './pdf-page.ts';

/** The text of each page: lines joined to paragraphs, words whole, without what pages repeat at their head and foot. */
export function pageTexts(pages: readonly PdfPage[]): string[] {
  const plain = pages.map((page) => page.map((line) => ({ ...line, text: plainText(line.text) })).filter(hasText));
  const isRepeated = repeatedIn(plain);
  const kept = plain.map((page) => page.filter((line) => !isRepeated(line)));
  const written = hyphenedWordsIn(kept);
  const paragraphs = kept.map((page) => paragraphsOf(page, written));
  completeLastWords(paragraphs, written);
  // A PDF does not tell which spaces must not break.
  return paragraphs.map((page) => typeset(page.reduce(joinParagraphs, '')));
}

const hasText = ({ text }: PdfLine) => text !== '';

/** Letters that a font draws as one. */
const LIGATURES = /[\ufb00-\ufb06]/g;
/** Dots that lead from a title to its page. */
const LEADERS = /(?:\s?[.…·_]){4,}\s?/g;
/** Those within a line are drawn as any other. */
const SOFT_HYPHENS = /\u00ad(?=\S)/g;
/** White space, and what can't be read. */
const WHITE_SPACE = /[\s\p{Cc}]+/gu;

function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(LIGATURES, (letters) => letters.normalize('NFKC'))
    .normalize('NFC')
    .replace(LEADERS, ' ')
    .replace(SOFT_HYPHENS, '-')
    .replace(WHITE_SPACE, ' ')
    .trim();
}

/** How far from its head or foot a page repeats the name of the document, the chapter, the number of the page. */
const MARGIN = 0.12;
/** On how many pages a line is found in the same margin before it is one of those: not the same on left and right pages. */
const LEAST_REPEATS = 3;
const REPEATED_SHARE = 0.3;

function repeatedIn(pages: readonly PdfPage[]): (line: PdfLine) => boolean {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.map(marginKey))) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(LEAST_REPEATS, pages.length * REPEATED_SHARE);
  return (line) => {
    const key = marginKey(line);
    return key !== null && (counts.get(key) ?? 0) >= enough;
  };
}

/** What a line in a margin says, whatever the number of the page; null for one that stands in the page. */
function marginKey({ text, depth }: PdfLine): string | null {
  if (depth > MARGIN && depth < 1 - MARGIN) return null;
  return `${depth > 0.5 ? 'foot' : 'head'} ${text.toLowerCase().replace(/\d+/g, '#')}`;
}

/** A line more than so many times its size under another begins a paragraph, as does one of another size. */
const LARGEST_PITCH = 1.8;
const LARGEST_SIZE_RATIO = 1.15;

function paragraphsOf(page: PdfPage, written: ReadonlySet<string>): string[] {
  const paragraphs: string[] = [];
  let former: PdfLine | undefined;
  for (const line of page) {
    const last = paragraphs.at(-1);
    if (former === undefined || last === undefined || beginsParagraph(former, line)) paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = joinLines(last, line.text, written);
    former = line;
  }
  return paragraphs;
}

function beginsParagraph(former: PdfLine, line: PdfLine): boolean {
  const [small, large] = [Math.min(former.size, line.size), Math.max(former.size, line.size)];
  // Nothing tells where a column that begins stands in the text: it goes on.
  return large > small * LARGEST_SIZE_RATIO || line.top - former.top > large * LARGEST_PITCH;
}

/** A word cut at the end of a line. Which hyphen it is tells nothing: some PDFs have soft ones alone, others have none. */
const CUT = /(\p{L}+)[-\u00ad\u2010]$/u;
const CONTINUATION = /^\p{Ll}\p{L}*/u;

function joinLines(first: string, second: string, written: ReadonlySet<string>): string {
  const [, start] = CUT.exec(first) ?? [];
  const [end] = CONTINUATION.exec(second) ?? [];
  if (start === undefined || end === undefined) return `${withoutCut(first)} ${second}`;
  return `${first.slice(0, -1)}${isCompound(start, end, written) ? '-' : ''}${second}`;
}

/** A soft hyphen that no word follows is none. */
function withoutCut(text: string): string {
  return text.replace(/\u00ad$/, '');
}

/** What follows the hyphen of a compound, and is no end of a word that a line may cut. */
const AFTER_HYPHEN = new Set(
  'ce ces ci elle elles en être il ils je la là le les leur lui même mêmes moi nous on soi toi tu vous y'.split(' '),
);

/** Whether a hyphen at the end of a line is that of a compound: the document has it elsewhere, or French does. */
function isCompound(start: string, end: string, written: ReadonlySet<string>): boolean {
  const compound = `${start}-${end}`.toLowerCase();
  return written.has(compound) || AFTER_HYPHEN.has(end);
}

/** Compounds that stand within a line. */
function hyphenedWordsIn(pages: readonly PdfPage[]): Set<string> {
  const found = new Set<string>();
  for (const { text } of pages.flat()) {
    for (const [word] of text.matchAll(/\p{L}+(?:-\p{L}+)+/gu)) {
      const parts = word.toLowerCase().split('-');
      for (const [index, part] of parts.slice(1).entries()) found.add(`${parts[index] ?? ''}-${part}`);
    }
  }
  return found;
}

/** Gives to a page the end of its last word, which stands on the next one. */
function completeLastWords(pages: string[][], written: ReadonlySet<string>): void {
  for (const [index, page] of pages.slice(0, -1).entries()) {
    const next = pages[index + 1];
    const [last, first] = [page.at(-1), next?.[0]];
    if (next === undefined || last === undefined || first === undefined || !CUT.test(last)) continue;
    if (!CONTINUATION.test(first)) continue;
    const [end = ''] = first.split(' ', 1);
    page[page.length - 1] = joinLines(last, end, written);
    next[0] = first.slice(end.length).trimStart();
  }
}

/** A paragraph, a title or a cell of a table is apart from the next one, as is what a page shows so. */
function joinParagraphs(text: string, paragraph: string): string {
  const next = withoutCut(paragraph);
  if (text === '' || next === '') return text + next;
  return `${text}${ENDS_BY_ITSELF.test(text) ? ' ' : '. '}${next}`;
}
