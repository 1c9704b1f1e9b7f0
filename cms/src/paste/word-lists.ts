import { readMarker, type Marker } from './list-marker.ts';

/** Points of margin that a word processor adds for each level. */
const POINTS_A_LEVEL = 36;

/** A paragraph that a word processor draws as the item of a list. */
interface WordItem {
  paragraph: HTMLElement;
  /** From 1. */
  level: number;
  marker: Marker;
}

/** An open list, and the item to which deeper ones belong. */
interface OpenList {
  list: HTMLElement;
  level: number;
}

/** Makes lists of the paragraphs that Word draws as such: it writes their bullets and numbers as words. */
export function listWordParagraphs(body: HTMLElement): void {
  const open: OpenList[] = [];
  let last: Element | null = null;
  for (const paragraph of [...body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')]) {
    const item = readItem(paragraph);
    if (item === null) continue;
    // Whatever stands between two items ends the list: the next one goes on from its own number.
    if (paragraph.previousElementSibling !== last || last === null) open.length = 0;
    last = place(item, open);
  }
}

/** Moves an item into the list it belongs to. @returns the list that stands where the paragraph stood */
function place({ paragraph, level, marker }: WordItem, open: OpenList[]): Element {
  while ((open.at(-1)?.level ?? 0) > level && open.length > 1) open.pop();
  const { ownerDocument } = paragraph;
  let top = open.at(-1);
  if (top === undefined || top.level < level || top.list.tagName !== marker.tag) {
    const list = ownerDocument.createElement(marker.tag);
    if (marker.tag === 'OL' && marker.number !== 1) list.setAttribute('start', String(marker.number));
    if (top !== undefined && top.level >= level) open.pop();
    const parent = open.at(-1)?.list.lastElementChild;
    if (parent == null) paragraph.before(list);
    else parent.append(list);
    top = { list, level };
    open.push(top);
  }
  const item = ownerDocument.createElement('li');
  item.append(...paragraph.childNodes);
  top.list.append(item);
  paragraph.remove();
  return open[0]?.list ?? top.list;
}

/** What a paragraph is an item of, without its mark; null for a paragraph. */
function readItem(paragraph: HTMLElement): WordItem | null {
  const style = paragraph.getAttribute('style') ?? '';
  const isWordItem = /mso-list:\s*l\d/.test(style) || /\bMsoList(?!Continue)/.test(paragraph.className);
  const marker = readMarker(paragraph, isWordItem);
  if (marker === null) return null;
  return { paragraph, marker, level: levelOf(style, marker) };
}

function levelOf(style: string, { depth }: Marker): number {
  const level = /mso-list:[^;]*\blevel(\d+)/.exec(style)?.[1];
  if (level !== undefined) return Number(level);
  const points = /margin-left:\s*([\d.]+)pt/.exec(style)?.[1];
  return points === undefined ? depth : Math.max(1, Math.round(Number(points) / POINTS_A_LEVEL));
}
