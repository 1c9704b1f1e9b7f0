/** What must not stand at the end of a text that was cut: spaces, openings, dashes, light punctuation. */
const LOOSE_END = /[\s«“(,;:·–—-]+$/u;

/**
 * A text on one line, of at most `limit` characters: cut at a word, with an ellipsis. A word that is
 * too long by itself is cut, never within a character.
 */
export function cutAtWord(text: string, limit: number): string {
  const line = text.replace(/\s*\n\s*/g, ' ').trim();
  if (line.length <= limit) return line;
  // One more than what is left beside the ellipsis: a word may end just there.
  const start = line.slice(0, limit);
  const lastSpace = start.search(/\s\S*$/u);
  const cut = lastSpace > 0 ? start.slice(0, lastSpace) : start.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(LOOSE_END, '')}…`;
}
