import { ADVANCES } from './advances.ts';

/**
 * Width of a label in units. Kerning is left out, so a width is a little more than the real one: the margin takes what
 * kerning may add and what browsers round. A character the font lacks comes from another font, wide at worst.
 */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += ADVANCES[character] ?? UNKNOWN;
  return Math.ceil((thousandths / 1000) * size * MARGIN);
}

interface Room {
  size: number;
  width: number;
  lines: number;
}

/** A label in balanced lines; what does not fit is cut at a word, with an ellipsis. */
export function wrapLabel(label: string, { size, width, lines }: Room): string[] {
  const words = wordsOf(label);
  const wrapped = wrap(words, size, width);
  if (wrapped.length > lines || wrapped.some((line) => textWidth(line, size) > width))
    return cut(wrapped.slice(0, lines), wrapped.length > lines, { size, width });
  return balance(words, wrapped, { size, width });
}

const MARGIN = 1.02;
const UNKNOWN = 1150;
const ELLIPSIS = '…';

/** Words with the space or hyphen that ends them; a no-break space holds two together. */
function wordsOf(label: string): string[] {
  return (
    label
      .trim()
      .match(/[^ -]*(?:-+| +|$)/g)
      ?.filter((word) => word !== '') ?? []
  );
}

function wrap(words: readonly string[], size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && textWidth((line + word).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}

/** The same number of lines, as even as can be. */
function balance(words: readonly string[], wrapped: string[], { size, width }: Omit<Room, 'lines'>): string[] {
  let best = wrapped;
  let narrow = width / 2;
  let wide = width;
  while (best.length > 1 && wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    const attempt = wrap(words, size, middle);
    const holds = attempt.length === best.length && attempt.every((line) => textWidth(line, size) <= middle);
    if (holds) best = attempt;
    if (holds) wide = middle;
    else narrow = middle;
  }
  return best;
}

/** Each line within its width; the last ends with an ellipsis when more was to follow. */
function cut(lines: readonly string[], isCut: boolean, room: Omit<Room, 'lines'>): string[] {
  const tooWide = lines.findIndex((line) => textWidth(line, room.size) > room.width);
  // A word wider than the label ends it: nothing of what follows could be read on.
  if (tooWide !== -1) return [...lines.slice(0, tooWide), shorten(lines[tooWide] ?? '', room)];
  return isCut ? [...lines.slice(0, -1), shorten(lines.at(-1) ?? '', room)] : [...lines];
}

function shorten(line: string, { size, width }: Omit<Room, 'lines'>): string {
  const words = line.split(' ');
  while (words.length > 1 && textWidth(words.join(' ') + ELLIPSIS, size) > width) words.pop();
  // What ends a clause says nothing before an ellipsis.
  const kept = words.join(' ').replace(/[\s,;:.–—-]+$/, '');
  const characters = Array.from(kept);
  while (characters.length > 1 && textWidth(characters.join('') + ELLIPSIS, size) > width) characters.pop();
  return characters.join('') + ELLIPSIS;
}
