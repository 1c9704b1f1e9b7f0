import { stemmer } from '@orama/stemmers/french';
import { isTag, isText, type ChildNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import MiniSearch, { type SearchResult } from 'minisearch';
import { LOOKED_AT, type FoundPage } from 'tests';
import { searchablePages } from './published-pages.ts';

/** What MiniSearch is given of a page, or of a part of it that has an anchor. */
interface Entry {
  /** Its address, with its anchor. */
  id: string;
  title: string;
  headings: string;
  text: string;
}

/**
 * MiniSearch as its documentation advises: titles and headings count more, words may be begun or mistyped, and French
 * words are stemmed by Snowball once their accents served. It ranks pages; the best part of a page is asked apart.
 */
export async function openMiniSearch(publicFolder: string): Promise<(question: string) => Promise<FoundPage[]>> {
  const pages = new MiniSearch<Entry>(OPTIONS);
  const parts = new MiniSearch<Entry>(OPTIONS);
  for await (const { address, html } of searchablePages(publicFolder)) {
    const [page, ...rest] = entriesOf(address, html);
    pages.add(page);
    parts.addAll(rest);
  }
  return (question) => {
    const best = new Map<string, string>();
    for (const id of idsOf(parts.search(question))) {
      const address = id.replace(/#.*/, '');
      if (!best.has(address)) best.set(address, id);
    }
    const found = idsOf(pages.search(question)).slice(0, LOOKED_AT);
    return Promise.resolve(found.map((address) => ({ address, href: best.get(address) ?? address })));
  };
}

function idsOf(results: readonly SearchResult[]): string[] {
  return results.map(({ id }) => String(id));
}

const OPTIONS = {
  fields: ['title', 'headings', 'text'],
  processTerm: (term: string) => withoutAccents(stemmer(term.toLowerCase())),
  searchOptions: { boost: { title: 3, headings: 2 }, prefix: true, fuzzy: 0.2 },
};

function withoutAccents(term: string): string {
  return term.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

/** The page as a whole, then each of its parts. */
function entriesOf(address: string, html: string): [Entry, ...Entry[]] {
  const page: Entry = { id: address, title: '', headings: '', text: '' };
  const parts: Entry[] = [];
  const read = (node: ChildNode, heading: 'title' | 'headings' | undefined): void => {
    if (isText(node)) {
      for (const entry of [page, ...parts.slice(-1)]) {
        entry.text += node.data;
        if (heading !== undefined) entry[entry === page ? heading : 'headings'] += node.data;
      }
      return;
    }
    if (!isTag(node) || LEFT_OUT.has(node.name) || 'data-search-ignore' in node.attribs) return;
    if (!WITHIN_WORDS.has(node.name)) for (const entry of [page, ...parts.slice(-1)]) entry.text += ' ';
    if (node.attribs.id !== undefined)
      parts.push({ id: `${address}#${node.attribs.id}`, title: '', headings: '', text: '' });
    const inside = node.name === 'h1' ? 'title' : /^h[2-6]$/.test(node.name) ? 'headings' : heading;
    for (const child of node.children) read(child, inside);
    if (inside !== heading) for (const entry of [page, ...parts.slice(-1)]) entry.headings += ' ';
  };
  const main = mainOf(parseDocument(html).children);
  for (const child of main) read(child, undefined);
  return [page, ...parts];
}

/** Elements that may begin or end in the middle of a word. */
const WITHIN_WORDS = new Set(['abbr', 'b', 'em', 'i', 'mark', 'strong', 'sub', 'sup']);

const LEFT_OUT = new Set(['script', 'style', 'svg', 'template']);

function mainOf(nodes: readonly ChildNode[]): readonly ChildNode[] {
  for (const node of nodes) {
    if (!isTag(node)) continue;
    const found = node.name === 'main' ? node.children : mainOf(node.children);
    if (found.length > 0) return found;
  }
  return [];
}
