import { isTag, isText, type ChildNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** What a reader without styles sees on a line of its own; the text of a drawing is read on the line. */
const BLOCKS = new Set(
  `address article aside blockquote body br button caption dd details div dl dt fieldset figcaption figure footer form
   h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre search section select summary table tbody td tfoot th thead
   tr ul`.split(/\s+/),
);
const UNREAD = new Set(['head', 'script', 'style', 'template']);
/** Part of the word that they stand in. */
const WITHIN_WORDS = new Set(['sup', 'sub', 'mark', 'wbr']);

/** Words of a page that touch where its styles set them apart: « agenda|adresse » for two links in a row. */
export function gluedWords(html: string): string[] {
  const found: string[] = [];
  let before: string | null = null;
  const read = (node: ChildNode) => {
    if (isText(node)) {
      if (before !== null && /[\p{L}\p{N}.,:;!?)»…]$/u.test(before) && /^[\p{L}\p{N}(«→]/u.test(node.data)) {
        found.push(`${before.slice(-20)}|${node.data.slice(0, 20)}`);
      }
      before = node.data === '' ? before : node.data;
    } else if (isTag(node) && !UNREAD.has(node.name) && !('hidden' in node.attribs)) {
      if (BLOCKS.has(node.name) || WITHIN_WORDS.has(node.name)) before = null;
      node.children.forEach(read);
      if (BLOCKS.has(node.name) || WITHIN_WORDS.has(node.name)) before = null;
    }
  };
  parseDocument(html).children.forEach(read);
  return found;
}
