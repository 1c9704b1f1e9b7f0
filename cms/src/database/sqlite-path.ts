import { fileURLToPath } from 'node:url';

/** Path of a `file:` address, which may be relative as libSQL allows. */
export function sqlitePath(url: string): string {
  return url.startsWith('file:///') ? fileURLToPath(url) : url.slice('file:'.length);
}
