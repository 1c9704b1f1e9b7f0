/**
 * Words of a text, as numbers: the same number for the same word, whatever its case, accents and the
 * punctuation around it. Two words may share a number, so that what is found is always compared.
 */
export interface Words {
  /** A number a word. */
  readonly codes: Uint32Array;
  /** Where each word begins in the text, then where the last one ends. */
  readonly starts: Uint32Array;
  readonly length: number;
}

/** FNV-1a, 32 bits. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Beyond this, letters are asked one by one: the tables of Unicode are large. */
const TABLE_SIZE = 0x250;

/** What a character counts for: its letters without accents, in lower case; none for what separates words. */
const TABLE = Array.from({ length: TABLE_SIZE }, (_, code) => foldedCodes(String.fromCharCode(code)));

/** Words of a text, in its order. */
export function wordsOf(text: string): Words {
  const codes: number[] = [];
  const starts: number[] = [];
  let hash = OFFSET;
  let isInWord = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // An accent written after its letter belongs to it.
    if (code >= 0x300 && code <= 0x36f) continue;
    const letters = code < TABLE_SIZE ? TABLE[code] : foldedCodes(text[index] ?? '');
    if (letters === undefined || letters.length === 0) {
      if (isInWord) codes.push(hash >>> 0);
      isInWord = false;
      hash = OFFSET;
      continue;
    }
    if (!isInWord) starts.push(index);
    isInWord = true;
    for (const letter of letters) hash = Math.imul(hash ^ letter, PRIME);
  }
  if (isInWord) codes.push(hash >>> 0);
  starts.push(text.length);
  return { codes: Uint32Array.from(codes), starts: Uint32Array.from(starts), length: codes.length };
}

/** The words themselves, parted by one space: what two writings of the same words have in common. */
export function plainWords(text: string): string {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function foldedCodes(character: string): readonly number[] {
  const letters =
    fold(character)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('') ?? '';
  return Array.from(letters, (letter) => letter.codePointAt(0) ?? 0);
}
