import { gridOf } from 'content-models';
import type { PrintedElement, PrintedNode } from './printed-node.ts';

/** Elements that stand within a line. */
const INLINE = new Set(['a', 'strong', 'em', 's', 'sub', 'sup', 'code', 'br', 'cite', 'img']);

/** A printed text as plain text: paragraphs apart, titles underlined, links followed by where they lead. */
export function textOf(nodes: readonly PrintedNode[]): string {
  return blocksOf(nodes).join('\n\n');
}

function blocksOf(nodes: readonly PrintedNode[]): string[] {
  const blocks: string[] = [];
  let line = '';
  const endLine = () => {
    if (line.trim() !== '') blocks.push(line.trim());
    line = '';
  };
  for (const node of nodes) {
    if (typeof node === 'string' || INLINE.has(node.tag)) line += wordsOf(node);
    else {
      endLine();
      blocks.push(...blocksIn(node));
    }
  }
  endLine();
  return blocks;
}

function blocksIn({ tag, children, start = 1 }: PrintedElement): string[] {
  switch (tag) {
    case 'h1':
    case 'h2': {
      const title = textOf(children);
      return title === '' ? [] : [`${title}\n${(tag === 'h1' ? '=' : '-').repeat(title.length)}`];
    }
    case 'ul':
    case 'ol': {
      const items = children.filter((child) => typeof child !== 'string');
      const marks = (index: number) => (tag === 'ul' ? '- ' : `${String(start + index)}. `);
      return [items.map((item, index) => indented(marks(index), blocksOf(item.children).join('\n'))).join('\n')];
    }
    case 'table':
      return [[...blocksOf(children.filter(isNoRow)), ...rowsIn(children)].join('\n')];
    case 'dl':
    case 'div':
      return [blocksOf(children).join('\n')].filter((block) => block !== '');
    case 'blockquote':
      return [indented('  ', textOf(children))];
    default:
      return blocksOf(children);
  }
}

/** A line a row, which repeats what covers several places: the words of a line are read under its heads. */
function rowsIn(children: readonly PrintedNode[]): string[] {
  const cells = elementsIn(children)
    .filter((part) => !isNoRow(part))
    .flatMap((part) => (part.tag === 'tr' ? [part] : elementsIn(part.children)))
    .map((row) =>
      elementsIn(row.children).map(({ children: content, colspan = 1, rowspan = 1 }) => ({
        words: blocksOf(content).join(' '),
        columnSpan: colspan,
        rowSpan: rowspan,
      })),
    );
  return gridOf(cells).map((places) => places.map((place) => place?.cell.words ?? '').join(' | '));
}

function elementsIn(nodes: readonly PrintedNode[]): PrintedElement[] {
  return nodes.filter((node) => typeof node !== 'string');
}

/** Whether it is the caption of a table, rather than its rows. */
function isNoRow(node: PrintedNode): boolean {
  return typeof node === 'string' || !['thead', 'tbody', 'tr'].includes(node.tag);
}

function wordsOf(node: PrintedNode): string {
  if (typeof node === 'string') return node;
  if (node.tag === 'br') return '\n';
  if (node.picture !== undefined) return node.picture.alt === '' ? '' : `[Image\u00a0: ${node.picture.alt}]`;
  const words = node.children.map(wordsOf).join('');
  // A note is told by its mark, the same here and there.
  if (node.href?.startsWith('#') === true) return words;
  const place = node.href?.replace(/^(?:mailto|tel):/, '');
  // An address or a number that is its own name is told once.
  return place === undefined || place === words.replaceAll(/\s/g, '') ? words : `${words} (${place})`;
}

/** A text of several lines, after a mark. */
function indented(mark: string, text: string): string {
  return mark + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
}
