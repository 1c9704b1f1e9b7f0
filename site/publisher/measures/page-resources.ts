import { isTag, type ChildNode, type Element, type ParentNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { chosenFile } from './chosen-file.ts';

/** What a page is made of, for who loads it. */
export interface PageParts {
  /**
   * Elements as the strictest reading of EcoIndex counts them: all of the page but the first level of each drawing, as
   * the Lighthouse plugin of the EcoIndex collective does (lighthouse-plugin-ecoindex-core 7.4.2).
   */
  elements: number;
  /** Addresses of the files that the page has a browser fetch, each once. */
  resources: readonly string[];
}

/** Elements whose content is no part of the page: it waits for a script, or for its absence. */
const CLOSED = new Set(['template', 'noscript']);

/** Links that a browser follows at once. */
const FETCHED_LINKS = new Set(['stylesheet', 'preload', 'modulepreload', 'icon']);

/** Elements that load something in a way that is not measured. No template makes any. */
const UNKNOWN = new Set(['embed', 'object', 'audio']);

/** Those that may wait for the visitor. */
const WAITING = new Set(['iframe', 'video']);

/**
 * Counts the elements of a page and lists what it loads.
 *
 * @throws {Error} in French, when it loads something that can't be told without a browser
 */
export function readPage(html: string): PageParts {
  const resources = new Set<string>();
  let elements = 0;
  const visit = (element: Element): void => {
    if (!isFirstLevelOfDrawing(element)) elements += 1;
    for (const address of resourcesOf(element)) resources.add(address);
    if (CLOSED.has(element.name)) return;
    element.children.filter(isTag).forEach(visit);
  };
  parseDocument(html).children.filter(isTag).forEach(visit);
  return { elements, resources: [...resources] };
}

/** Files that a style sheet names: fonts and pictures, all of them taken for used. */
export function filesInStyles(css: string): string[] {
  const named = [...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, address = '']) => address);
  return [...new Set(named)].filter((address) => !address.startsWith('data:') && !address.startsWith('#'));
}

/** Modules that a compiled script begins with; what it imports later waits for the visitor. */
export function importsOfScript(script: string): string[] {
  const named = script.matchAll(/\b(?:import|from)\s*["'](\.{0,2}\/[^"'\s]+\.js)["']/g);
  return [...new Set([...named].map(([, address = '']) => address))];
}

function resourcesOf({ name, attribs, parent }: Element): string[] {
  const { rel = '', href, src, poster, preload } = attribs;
  // A frame that waits for a click, a video that waits to be played: nothing of them is loaded.
  const isWaiting = (name === 'iframe' && src === undefined) || (name === 'video' && preload === 'none');
  if (UNKNOWN.has(name) || (WAITING.has(name) && !isWaiting)) {
    throw new Error(`elle contient un élément <${name}>, que la mesure ne sait pas lire.`);
  }
  switch (name) {
    case 'link':
      return href !== undefined && FETCHED_LINKS.has(rel) ? [href] : [];
    case 'script':
      return src === undefined ? [] : [src];
    case 'video':
      return poster === undefined ? [] : [poster];
    case 'track':
      // The others wait to be chosen.
      return src === undefined || !('default' in attribs) ? [] : [src];
    case 'img':
      return [chosenFile([...sourcesBeside(parent), attribs])];
    default:
      return [];
  }
}

/** The other files of the picture that an image belongs to, in the order browsers try them. */
function sourcesBeside(parent: ParentNode | null): Readonly<Record<string, string>>[] {
  if (!isElementNamed(parent, 'picture')) return [];
  return parent.children.filter((child) => isElementNamed(child, 'source')).map(({ attribs }) => attribs);
}

/** A child of a drawing that is in no other drawing. */
function isFirstLevelOfDrawing({ parent }: Element): boolean {
  return isElementNamed(parent, 'svg') && !isWithinDrawing(parent);
}

function isWithinDrawing({ parent }: Element): boolean {
  return parent !== null && isTag(parent) && (parent.name === 'svg' || isWithinDrawing(parent));
}

function isElementNamed(node: ParentNode | ChildNode | null, name: string): node is Element {
  return node !== null && isTag(node) && node.name === name;
}
