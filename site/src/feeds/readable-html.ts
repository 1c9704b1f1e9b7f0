import { ELEMENT_NODE, parse, renderSync, walkSync, type ElementNode } from 'ultrahtml';

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
  const root = parseReadable(html);
  walkSync(root, (node) => {
    if (!isElement(node)) return;
    // A note leads to the mark that calls it: the anchor of a link stays, that of a title has nothing that leads to it.
    const isKept = (name: string) => KEPT_ATTRIBUTES.has(name) || (name === 'id' && node.name === 'a');
    const kept = Object.entries(node.attributes).filter(([name]) => isKept(name));
    node.attributes = Object.fromEntries(kept.map(([name, value]) => [name, absolute(name, value, { origin, page })]));
  });
  return renderSync(root).trim();
}

/** The tree of a text of the site, without what styles alone would hide or place. */
export function parseReadable(html: string): ElementNode {
  // An untyped answer: the root of the tree.
  const root = parse(html.replaceAll(/="[^"]*"/g, withoutMarkup)) as ElementNode;
  walkSync(root, (node) => {
    if (Array.isArray(node.children)) node.children = (node.children as Node[]).filter((child) => !isDecoration(child));
  });
  return root;
}

/** The parser ends a tag at the first `>`, and takes a backslash for an escape, within quotes too. */
function withoutMarkup(attribute: string): string {
  return attribute.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\\', '&#92;');
}

type Node = ElementNode['children'][number];

function isElement(node: Node): node is ElementNode {
  return node.type === ELEMENT_NODE;
}

function isDecoration(node: Node): boolean {
  if (!isElement(node)) return false;
  return node.name === 'svg' || (node.attributes.class ?? '').split(' ').includes('visually-hidden');
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
