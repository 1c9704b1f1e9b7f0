import render from 'dom-serializer';
import { isTag, type ChildNode, type Element } from 'domhandler';
import { parseDocument, type ParserOptions } from 'htmlparser2';

/** Attributes that mean something away from the site. */
const KEPT_ATTRIBUTES = new Set([
  'alt',
  'colspan',
  'datetime',
  'height',
  'href',
  'hreflang',
  'lang',
  'rel',
  'rowspan',
  'scope',
  'sizes',
  'src',
  'srcset',
  'start',
  'type',
  'width',
]);

/**
 * The HTML of a text of the site as it is read elsewhere: whole addresses, nothing that styles alone would hide or place.
 *
 * @param page whole address of its page, to which the marks of its notes lead
 */
export function readableHtml(html: string, page: string): string {
  const { origin } = new URL(page);
  const nodes = parseReadable(html, AS_WRITTEN);
  for (const element of elementsIn(nodes)) {
    // A note leads to the mark that calls it: the anchor of a link stays, that of a title has nothing that leads to it.
    const isKept = (name: string) => KEPT_ATTRIBUTES.has(name) || (name === 'id' && element.name === 'a');
    const kept = Object.entries(element.attribs).filter(([name]) => isKept(name));
    element.attribs = Object.fromEntries(
      kept.map(([name, value]) => [name, withoutMarkup(absolute(name, value, { origin, page }))]),
    );
  }
  return render(nodes, { ...AS_WRITTEN, emptyAttrs: true }).trim();
}

/** The nodes of a text of the site, without what styles alone would hide or place. */
export function parseReadable(html: string, options: ParserOptions = {}): ChildNode[] {
  const { children } = parseDocument(html, options);
  for (const element of elementsIn(children)) element.children = element.children.filter(isReadable);
  return children.filter(isReadable);
}

/** Characters stay the references that the page writes them as. */
const AS_WRITTEN = { decodeEntities: false } as const satisfies ParserOptions;

/** Elements of some nodes, each before those that it holds. */
function* elementsIn(nodes: readonly ChildNode[]): Generator<Element> {
  for (const node of nodes) {
    if (!isTag(node)) continue;
    yield node;
    yield* elementsIn(node.children);
  }
}

function isReadable(node: ChildNode): boolean {
  if (!isTag(node)) return true;
  return node.name !== 'svg' && !(node.attribs.class ?? '').split(' ').includes('visually-hidden');
}

/** Some programs that read feeds look for tags within quotes too. */
function withoutMarkup(attribute: string): string {
  return attribute.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * An address of the site begins with a slash, a place of the page with a hash; a set of pictures holds several
 * addresses, each with its width.
 */
function absolute(name: string, value: string, { origin, page }: { origin: string; page: string }): string {
  switch (name) {
    case 'href':
    case 'src':
      return value.startsWith('#') ? page + value : value.replace(/^\/(?!\/)/, `${origin}/`);
    case 'srcset':
      return value.replace(/(^|, )\/(?!\/)/g, `$1${origin}/`);
    default:
      return value;
  }
}
