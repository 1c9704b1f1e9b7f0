/** A request target that is safe to look up under the root: decoded names, none hidden, none climbing. */
export interface RequestPath {
  /** The path as it was asked, still percent-encoded, without its query. */
  raw: string;
  /** The query with its `?`, or an empty string. */
  query: string;
  /** Decoded names, without the empty name that a final `/` makes. */
  names: string[];
  /** Decoded path, as written in the routing rules. */
  decoded: string;
  isFolder: boolean;
}

/**
 * Reads a request target. Undefined when it can't name a published file: bad encoding, empty name (`//x` would be read
 * by a browser as another host), `..`, hidden file.
 */
export function parseRequestPath(target: string): RequestPath | undefined {
  const [raw = '', ...rest] = target.split('?');
  if (!raw.startsWith('/')) return undefined;
  const names = decodeNames(raw.slice(1).split('/'));
  if (!names) return undefined;
  const isFolder = names.at(-1) === '';
  if (isFolder) names.pop();
  if (!names.every((name, index) => isPublicName(name, index))) return undefined;
  return {
    raw,
    query: rest.length > 0 ? `?${rest.join('?')}` : '',
    names,
    decoded: `/${names.join('/')}${isFolder && names.length > 0 ? '/' : ''}`,
    isFolder,
  };
}

function decodeNames(encoded: string[]): string[] | undefined {
  try {
    return encoded.map((name) => decodeURIComponent(name));
  } catch {
    return undefined; // Malformed percent-encoding: the address of nothing.
  }
}

function isPublicName(name: string, index: number): boolean {
  if (name === '' || /[/\\\0]/.test(name)) return false;
  return !name.startsWith('.') || (index === 0 && name === '.well-known');
}
