import { isTag, isText, type ChildNode } from 'domhandler';
import { parseReadable } from '../../feeds/readable-html.ts';
import type { PrintedNode } from './printed-node.ts';

/** Elements that stand within a line. White space around any other means nothing. */
const INLINE = new Set(['a', 'strong', 'em', 's', 'sub', 'sup', 'code', 'span', 'time', 'small', 'br', 'cite']);

/** Elements that mean nothing where there are no styles. */
const TRANSPARENT = new Set(['picture', 'time', 'span', 'small']);

/** Files that only browsers choose from. */
const DROPPED = new Set(['source', 'link', 'svg', 'script', 'template']);

/**
 * Reads the HTML that the components of the pages make, for whoever is no browser. Titles follow one another
 * without a gap: an editor who leaves a level out breaks the outline of no file.
 */
export function printedTree(html: string, siteUrl: string): PrintedNode[] {
  const outline = { level: 0 };
  return trimmed(printedNodes(parseReadable(html), siteUrl, outline));
}

/** The level of the last title. */
interface Outline {
  level: number;
}

function printedNodes(nodes: readonly ChildNode[], siteUrl: string, outline: Outline): PrintedNode[] {
  return joined(nodes.flatMap((node) => printedNode(node, siteUrl, outline)));
}

function printedNode(node: ChildNode, siteUrl: string, outline: Outline): PrintedNode[] {
  if (isText(node)) {
    const words = node.data.replaceAll(/[ \t\r\n]+/g, ' ');
    return words === '' ? [] : [words];
  }
  if (!isTag(node) || DROPPED.has(node.name)) return [];
  const { name, attribs } = node;
  const tag = titleOf(name, outline);
  const children = printedNodes(node.children, siteUrl, outline);
  if (TRANSPARENT.has(name)) return children;
  const { href, id, lang, scope, src, alt = '' } = attribs;
  return [
    {
      tag,
      kinds: (attribs.class ?? '').split(' ').filter((kind) => kind !== ''),
      children: INLINE.has(name) ? children : trimmed(children),
      ...(lang !== undefined && { lang }),
      ...(name === 'a' && href !== undefined && { href: wholeAddress(href, siteUrl) }),
      ...(name === 'a' && id !== undefined && { id }),
      ...(scope !== undefined && { scope }),
      ...numbersOf(attribs),
      ...(name === 'img' && src !== undefined && { picture: { src, alt } }),
    },
  ];
}

/** A place of the document itself stays one. */
function wholeAddress(href: string, siteUrl: string): string {
  return href.startsWith('#') ? href : new URL(href, siteUrl).href;
}

/** Attributes of cells and lists that are numbers. */
const NUMBERS = ['colspan', 'rowspan', 'start'] as const;

function numbersOf(attributes: Record<string, string>): Partial<Record<(typeof NUMBERS)[number], number>> {
  return Object.fromEntries(
    NUMBERS.flatMap((name) => (attributes[name] === undefined ? [] : [[name, Number(attributes[name])]])),
  );
}

/** `h2` of `h3` where no `h2` came before. */
function titleOf(name: string, outline: Outline): string {
  if (!/^h[1-6]$/.test(name)) return name;
  outline.level = Math.min(Number(name.slice(1)), outline.level + 1);
  return `h${String(outline.level)}`;
}

/** Words that follow one another are one text, with one space where there are several. */
function joined(nodes: readonly PrintedNode[]): PrintedNode[] {
  const result: PrintedNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (typeof node === 'string' && typeof last === 'string') {
      result[result.length - 1] = (last + node).replaceAll(/ {2,}/g, ' ');
    } else result.push(node);
  }
  return result;
}

/** Without the white space that stands beside what is no part of a line. */
function trimmed(nodes: readonly PrintedNode[]): PrintedNode[] {
  return nodes.flatMap((node, index): PrintedNode[] => {
    if (typeof node !== 'string') return [node];
    let words = node;
    if (isEdge(nodes[index - 1])) words = words.replace(/^ +/, '');
    if (isEdge(nodes[index + 1])) words = words.replace(/ +$/, '');
    return words === '' ? [] : [words];
  });
}

function isEdge(node: PrintedNode | undefined): boolean {
  return node === undefined || (typeof node !== 'string' && (node.tag === 'br' || !INLINE.has(node.tag)));
}
