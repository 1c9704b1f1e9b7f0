/** A text, and the encoding in which its bytes were, when it is not UTF-8. */
export interface DecodedText {
  text: string;
  encoding: 'Windows-1252' | 'UTF-16' | null;
}

/** The text of a file, in UTF-8 or in what French tools of Windows write. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: null };
  } catch {
    // ISO 8859-1 is read as Windows-1252 too, as browsers do.
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
  }
}
