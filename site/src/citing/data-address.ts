/**
 * An address that holds a text, to be saved as a file: its type is that of the name. Signs that an address may hold stay
 * as they are, so that the page packs them with the same words elsewhere. Half a character, which no address holds, is
 * replaced.
 */
export function dataAddress(text: string): string {
  return `data:,${encodeURIComponent(text.toWellFormed()).replace(/%(?:2[3-9A-F]|3[ABDF]|40)|(?:%[89A-F][0-9A-F])+/g, readable)}`;
}

/** `#`, `%` and `"` would end the address, or begin a code. */
function readable(code: string): string {
  return ['%22', '%23', '%25'].includes(code) ? code : decodeURIComponent(code);
}
