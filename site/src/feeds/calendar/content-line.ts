/** Longest line, in octets, its end aside (RFC 5545, section 3.1). */
const LONGEST = 75;

/** A line of a calendar: its name with its parameters, and its value as the calendar writes it. */
export function contentLine(name: string, value: string): string {
  return fold(`${name}:${value}`);
}

/** A line whose value is a text. */
export function textLine(name: string, text: string): string {
  return contentLine(name, escapeText(text));
}

/** A line whose value is a list of texts. */
export function textListLine(name: string, texts: readonly string[]): string {
  return contentLine(name, texts.map(escapeText).join(','));
}

/** A text as a value (section 3.3.11): whatever ends a line is a line feed, other control characters are left out. */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\n\r\u0085\u2028\u2029]/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

/** Cuts a line into several, each of which but the first begins with a space, between two characters. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (length + size > LONGEST) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}

/** Length in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
