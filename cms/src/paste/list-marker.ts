/** What a word processor draws before the item of a list. */
export interface Marker {
  tag: 'OL' | 'UL';
  /** Number of the item; 1 in a list without numbers. */
  number: number;
  /** Level at which Word draws such a mark by default. */
  depth: number;
}

/** Signs of the fonts of symbols, as letters, with the level at which Word draws each by default. */
const BULLETS: ReadonlyMap<string, number> = new Map([
  ...['·', '•', '●', '\uf0b7', '-', '–', '—', '*', 'Ø', 'ü', 'v', 'q', '\uf0d8', '\uf0fc'].map(
    (sign) => [sign, 1] as const,
  ),
  ['o', 2],
  ['○', 2],
  ['§', 3],
  ['▪', 3],
  ['\uf0a7', 3],
]);

/** Signs that begin no sentence. */
const SURE_BULLETS = /^[·•●○▪\uf0b7\uf0a7\uf0d8\uf0fc]$/;

const ROMAN = { i: 1, v: 5, x: 10, l: 50, c: 100 } as const;

/** A sign or a number at the beginning of a text, and the white space that parts it from the words. */
const WRITTEN = /^\s*(?<sign>\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,6})[.)°]|[^\s\p{L}\p{N}]|[oqvüØ])(?<space>\s+)(?=\S)/iu;

/**
 * Takes the mark of an item off the beginning of its paragraph.
 *
 * @param isItem whether the paragraph says that it is the item of a list; if not, only what begins no sentence is a mark
 * @returns null, and leaves the paragraph alone, where there is none
 */
export function readMarker(paragraph: HTMLElement, isItem: boolean): Marker | null {
  const drawn = [...paragraph.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  );
  if (drawn !== undefined) {
    const marker = markerOf(drawn.textContent.trim());
    outermost(drawn, paragraph).remove();
    return marker;
  }
  const { sign = '', space = '' } = WRITTEN.exec(paragraph.textContent)?.groups ?? {};
  if (sign === '') return null;
  // A word processor fills the place up to the words with spaces that don't break, or a tabulation.
  const isApart = /\t|[\u00a0 ]{2}/.test(space) && /[\t\u00a0]/.test(space);
  if (!isItem && !SURE_BULLETS.test(sign) && !isApart) return null;
  if (!isItem && !SURE_BULLETS.test(sign) && !BULLETS.has(sign) && !/[\d.)]/.test(sign)) return null;
  takeOff(paragraph, paragraph.textContent.indexOf(sign) + sign.length + space.length);
  return markerOf(sign);
}

function markerOf(sign: string): Marker {
  const name = /^\(?(?<name>\d+|[a-z]+)[.)°]/i.exec(sign)?.groups?.name?.toLowerCase();
  if (name === undefined) return { tag: 'UL', number: 1, depth: BULLETS.get(sign) ?? 1 };
  return { tag: 'OL', number: numberOf(name), depth: 1 };
}

/** 4 of « 4 », « d », « iv ». One letter is a letter, but for « i » alone. */
function numberOf(name: string): number {
  if (/^\d+$/.test(name)) return Number(name);
  if (name.length === 1 && name !== 'i') return name.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  const values = Array.from(name).map((letter) => (letter in ROMAN ? ROMAN[letter as keyof typeof ROMAN] : 0));
  return (
    values.reduce<number>((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0) || 1
  );
}

function outermost(element: Element, within: Element): Element {
  let outer = element;
  while (outer.parentElement !== null && outer.parentElement !== within && outer.parentElement.tagName === 'SPAN') {
    if (outer.parentElement.textContent.trim() !== element.textContent.trim()) break;
    outer = outer.parentElement;
  }
  return outer;
}

/** Takes that many characters off the beginning. */
function takeOff(paragraph: HTMLElement, count: number): void {
  // 4 is NodeFilter.SHOW_TEXT.
  const texts = paragraph.ownerDocument.createTreeWalker(paragraph, 4);
  for (let left = count; left > 0 && texts.nextNode() !== null;) {
    const text = texts.currentNode as Text;
    const taken = Math.min(left, text.data.length);
    text.deleteData(0, taken);
    left -= taken;
  }
}
