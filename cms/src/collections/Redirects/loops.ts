/**
 * An address as rules are compared: decoded, without query nor fragment, and with the final slash that the server adds
 * to the name of a page.
 */
export function comparable(address: string): string {
  const path = decoded(address.replace(/[?#].*$/, ''));
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last === '' || last.includes('.') ? path : `${path}/`;
}

/**
 * Follows rules from an address until one leads nowhere else.
 * @param next where the rule of an address leads, given as {@link comparable}; undefined when there is no rule
 * @returns the addresses of the loop, the first one again at the end; undefined when there is none
 */
export async function findLoop(
  start: string,
  next: (address: string) => Promise<string | undefined>,
): Promise<string[] | undefined> {
  const passed: string[] = [];
  let address: string | undefined = comparable(start);
  while (address !== undefined) {
    const first = passed.indexOf(address);
    if (first >= 0) return [...passed.slice(first), address];
    passed.push(address);
    const led = await next(address);
    address = led === undefined ? undefined : comparable(led);
  }
  return undefined;
}

/** Every way in which an editor may have written an address that is the same to the server. */
export function spellingsOf(address: string): string[] {
  const path = comparable(address);
  const both = [path, path.endsWith('/') && path !== '/' ? path.slice(0, -1) : `${path}/`];
  return [...new Set(both.flatMap((one) => [one, encodeURI(one)]))];
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    // Not an encoded address: it is taken as it is written.
    return path;
  }
}
