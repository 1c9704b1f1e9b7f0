import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of a tagged PDF, with the words in it. */
export interface Tag {
  role: string;
  /** Alternative text. */
  alt: string | null;
  text: string;
  children: readonly Tag[];
}

/** What a PDF says of itself, how it is tagged, and its words in reading order. */
export interface ReadPdf {
  title: string;
  author: string;
  keywords: string;
  language: string;
  createdOn: string;
  isMarked: boolean;
  /** The XMP metadata, as XML. */
  metadata: string;
  pages: number;
  tags: readonly Tag[];
  links: readonly string[];
  /** How many links lead to a place of the file itself. */
  jumps: number;
  text: string;
  /** What stands beside the text, page by page: heads and feet. */
  margins: readonly string[];
}

type StructTreeNode = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;

/** Reads a PDF with the parser of Firefox. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  try {
    const { info, metadata } = await pdf.getMetadata();
    const marks: unknown = await pdf.getMarkInfo();
    const raw: unknown = metadata.getRaw();
    const facts = info as Record<string, unknown>;
    const fact = (name: string) => (typeof facts[name] === 'string' ? facts[name] : '');
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => readPage(pdf, index + 1)));
    return {
      title: fact('Title'),
      author: fact('Author'),
      keywords: fact('Keywords'),
      language: fact('Language'),
      createdOn: fact('CreationDate'),
      isMarked: marks instanceof Map && marks.get('Marked') === true,
      metadata: typeof raw === 'string' ? raw : '',
      pages: pdf.numPages,
      tags: pages.flatMap(({ tags }) => tags),
      links: pages.flatMap(({ links }) => links),
      jumps: pages.reduce((sum, { jumps }) => sum + jumps, 0),
      text: pages.map(({ tags }) => tags.map(({ text }) => text).join('\n')).join('\n'),
      margins: pages.map(({ margins }) => margins),
    };
  } finally {
    await task.destroy();
  }
}

/** Every element of some role, wherever it is. */
export function tagsOf(tags: readonly Tag[], role: RegExp): Tag[] {
  return tags.flatMap((tag) => [...(role.test(tag.role) ? [tag] : []), ...tagsOf(tag.children, role)]);
}

async function readPage(pdf: PDFDocumentProxy, number: number) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  // Words by the mark that encloses them; what belongs to no mark is no part of the text.
  const words = new Map<string, string>();
  const margins: string[] = [];
  const open: (string | null)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== null);
      const said = `${item.str}${item.hasEOL ? ' ' : ''}`;
      if (id == null) margins.push(said);
      else words.set(id, `${words.get(id) ?? ''}${said}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.type === 'beginMarkedContentProps' ? item.id : null);
  }
  const tree = await structureOf(page);
  const annotations = (await page.getAnnotations()) as { url?: string; dest?: unknown }[];
  return {
    tags: (tree?.children ?? []).flatMap((node) => ('role' in node ? [tagOf(node, words)] : [])),
    margins: margins.join(''),
    jumps: annotations.filter(({ dest }) => dest != null).length,
    links: annotations.flatMap(({ url }) => (url === undefined ? [] : [url])),
  };
}

/** The root of a page's structure: none for a page without tags, which the declared type leaves out. */
function structureOf(page: PDFPageProxy): Promise<StructTreeNode | null> {
  return page.getStructTree();
}

const LINES = /^(?:P|H\d|LI|L|TR|Table|THead|TBody|Div|BlockQuote|Caption|Figure|TH|TD)$/;

function tagOf(node: StructTreeNode, words: ReadonlyMap<string, string>): Tag {
  const parts = node.children.map((child) => ('role' in child ? tagOf(child, words) : (words.get(child.id) ?? '')));
  const text = parts
    .map((part) => (typeof part === 'string' ? part : LINES.test(part.role) ? `\n${part.text}\n` : part.text))
    .join('');
  // The declared type leaves the alternative out.
  const alt = 'alt' in node && typeof node.alt === 'string' ? node.alt : null;
  return { role: node.role, alt, text, children: parts.filter((part) => typeof part !== 'string') };
}
