import { hash } from 'node:crypto';

/** On the part of a page that may be found: what the search is told of it beside its words. */
export const SEARCH_ATTRIBUTE = ' data-search="';

/** On what the search leaves out of it. */
const IGNORED = ' data-search-ignore';

/** The main part of a page; null for a page that is not meant to be found. */
export function mainPart(html: string): string | null {
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  return main.includes(SEARCH_ATTRIBUTE) ? main : null;
}

/**
 * Short hash of what the search may keep of a page: its main part, which bears its facts, without what it leaves out.
 * A change of menu, or a file that was made beside the text, does not call for a new index. Null when the page is not
 * meant to be found.
 */
export function searchHash(bytes: Uint8Array): string | null {
  // One character a byte: nothing needs to be decoded.
  const main = mainPart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
  return main === null ? null : hash('sha1', withoutIgnored(main)).slice(0, 16);
}

function withoutIgnored(html: string): string {
  let kept = '';
  let from = 0;
  for (let at = html.indexOf(IGNORED); at !== -1; at = html.indexOf(IGNORED, from)) {
    const start = html.lastIndexOf('<', at);
    const end = endOfElement(html, start);
    kept += html.slice(from, end === null ? at : start);
    from = end ?? at + IGNORED.length;
  }
  return kept + html.slice(from);
}

/** Where the element that begins somewhere ends, or null: elements of its name are counted. */
function endOfElement(html: string, start: number): number | null {
  const name = /[a-z0-9]+/y;
  name.lastIndex = start + 1;
  const tags = new RegExp(`<(/?)${name.exec(html)?.[0] ?? 'no-element'}[\\s>]`, 'g');
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  return null;
}
