import render from 'dom-serializer';
import {
  hasChildren,
  isCDATA,
  isComment,
  isTag,
  isText,
  type ChildNode,
  type Element,
  type ProcessingInstruction,
} from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { cleanRdf } from './xmp.ts';

/** Kept with the prefixes that they have in a drawing; others are of drawing programs. */
const DRAWN_NAMESPACES: ReadonlySet<string> = new Set(['http://www.w3.org/2000/svg', 'http://www.w3.org/1999/xlink']);

/** A picture within the drawing, in base 64 that may be cut in lines. */
const EMBEDDED = /(data:image\/[a-z.+-]+;base64,)((?:[\w+/=\s]|&#(?:10|13|x[aAdD]);)+)/g;

/**
 * A drawing with what is drawn, its titles, its author and its rights, and nothing of the program or the machine
 * that made it: layers, comments, paths of files, private data. Pictures within it are cleaned by `cleanPicture`.
 */
export function cleanSvg(bytes: Buffer, cleanPicture: (picture: Buffer) => Buffer): Buffer {
  const encoding = isUtf8(bytes) ? 'utf8' : 'latin1';
  const document = parseDocument(bytes.toString(encoding), { xmlMode: true, decodeEntities: false });
  const cleaned = document.children.flatMap((node) => cleanNode(node, prefixesIn(document.children)));
  const drawing = render(cleaned, { xmlMode: true, decodeEntities: false });
  const source = drawing.replace(EMBEDDED, (_whole, head: string, base64: string) => {
    const picture = Buffer.from(base64.replace(/&#\w+;|\s/g, ''), 'base64');
    return `${head}${cleanPicture(picture).toString('base64')}`;
  });
  return Buffer.from(source, encoding);
}

function cleanNode(node: ChildNode, prefixes: ReadonlySet<string>): ChildNode[] {
  if (isText(node) || isCDATA(node)) return [node];
  if (isComment(node)) return [];
  if (!isTag(node)) return isOfDocument(node as ProcessingInstruction) ? [node] : [];
  if (!prefixes.has(prefixOf(node.name))) return [];
  node.attribs = keptAttributes(node, prefixes);
  if (node.name.split(':').at(-1) === 'metadata') return cleanMetadata(node);
  node.children = node.children.flatMap((child) => cleanNode(child, prefixes));
  return [node];
}

/** The declaration of XML, the type of the document and its style sheets; not the envelope of XMP. */
function isOfDocument({ name }: ProcessingInstruction): boolean {
  return ['?xml', '?xml-stylesheet', '!doctype'].includes(name.toLowerCase());
}

function cleanMetadata(element: Element): ChildNode[] {
  const said = cleanRdf(element.children);
  if (said === null) return [];
  element.children = parseDocument(said, { xmlMode: true, decodeEntities: false }).children;
  return [element];
}

function keptAttributes({ attribs }: Element, prefixes: ReadonlySet<string>): Record<string, string> {
  const kept = Object.entries(attribs).filter(([name, value]) => {
    const [prefix = '', declared] = name.includes(':') ? name.split(':') : [''];
    if (prefix === 'xmlns') return prefixes.has(declared ?? '');
    return (prefixes.has(prefix) || prefix === 'xml') && !isPathOfMachine(name, value);
  });
  return Object.fromEntries(kept);
}

function isPathOfMachine(name: string, value: string): boolean {
  return /(?:^|:)href$/.test(name) && /^\s*(?:file:|[a-z]:\\)/i.test(value);
}

/** No prefix, and those of what is drawn, wherever they are declared. */
function prefixesIn(nodes: readonly ChildNode[], found = new Set([''])): ReadonlySet<string> {
  for (const node of nodes) {
    if (isTag(node)) {
      for (const [name, value] of Object.entries(node.attribs)) {
        if (name.startsWith('xmlns:') && DRAWN_NAMESPACES.has(value)) found.add(name.slice('xmlns:'.length));
      }
    }
    if (hasChildren(node)) prefixesIn(node.children, found);
  }
  return found;
}

function prefixOf(name: string): string {
  return name.includes(':') ? (name.split(':')[0] ?? '') : '';
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
